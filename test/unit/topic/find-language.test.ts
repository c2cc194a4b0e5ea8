import { expect, test } from 'vitest';
import { findLanguage } from '../../../src/engine/topic/find-language';

const sentences: Record<string, string> = {
  en: 'The company has told the staff that it will not keep the pictures from the cameras for more than a week.',
  de: 'Die Firma hat den Beschäftigten gesagt, dass sie die Bilder der Kameras nicht länger als eine Woche aufbewahrt.',
  fr: 'La société a dit au personnel que les images des caméras ne sont pas conservées plus d’une semaine dans le bureau.',
  es: 'La empresa ha dicho a los empleados que las imágenes de las cámaras no se guardan más de una semana en la oficina.',
  it: 'La società ha detto ai dipendenti che le immagini delle telecamere non sono conservate più di una settimana.',
  nl: 'Het bedrijf heeft aan het personeel gezegd dat de beelden van de camera niet langer dan een week worden bewaard.',
  sv: 'Företaget har sagt till de anställda att bilderna från kamerorna inte sparas mer än en vecka och att de är säkra.',
};

test.each(Object.entries(sentences))(
  'a text in "%s" is told by its function words, whatever the page declares',
  (language, text) => {
    expect(findLanguage(text.repeat(3), 'xx')).toBe(language);
  },
);

test('a text of a few words goes by what the page declares', () => {
  expect(findLanguage('Staff cameras', 'en-GB')).toBe('en');
  expect(findLanguage('Staff cameras', undefined)).toBe('und');
});

test('a text without function words is of no known language', () => {
  expect(findLanguage('監視カメラ '.repeat(40), undefined)).toBe('und');
});
