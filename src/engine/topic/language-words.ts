/** The commonest function words of languages often met on news sites: enough to tell them apart, no more. */
export const languageWords: Record<string, readonly string[]> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were this their has would will been who said its more when about'.split(
    ' ',
  ),
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben'.split(
    ' ',
  ),
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la avec son aux ou cette été mais nous vous leur ces elle'.split(
    ' ',
  ),
  es: 'de la que el en los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay'.split(
    ' ',
  ),
  it: 'di il la che in un per una del non sono le della con si da come dei nel alla anche più gli al delle ha ma lo su ed se dal'.split(
    ' ',
  ),
  pt: 'de que do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito há nos já está'.split(
    ' ',
  ),
  nl: 'de van een het en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft worden door ze werd deze'.split(
    ' ',
  ),
  pl: 'na się do nie że jest to przez od po jak za co ale dla są oraz ich tym jego być czy został'.split(' '),
  sv: 'och att det som en på är av för med den till inte har de ett om var men sig så från vi kan han nu när'.split(
    ' ',
  ),
  da: 'og at det er en til på som af for med de ikke den har der et om var men sig så fra vi kan han nu når blev'.split(
    ' ',
  ),
  cs: 'se na je že do to ve pro za by ale si po jako podle které který jsou od jeho byl'.split(' '),
  tr: 've bir bu da de için ile olarak daha çok olan gibi en kadar sonra ne var ki ama ise her'.split(' '),
  fi: 'ja on ei se että oli hän mutta ovat kun niin myös jos sen mukaan joka kuin'.split(' '),
};
