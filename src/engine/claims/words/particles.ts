/** Verbs that report only with the word after them: "pointed to", "spoke about", "called for". */
export const particles: Record<string, string> = {
  refer: 'to',
  point: 'to out',
  respond: 'to',
  react: 'to',
  reply: 'to',
  allude: 'to',
  object: 'to',
  speak: 'about of against',
  talk: 'about of',
  complain: 'about of',
  warn: 'of about against',
  call: 'for on out',
  ask: 'for about',
  rail: 'against',
  admit: 'to',
  confess: 'to',
  apologise: 'for',
  apologize: 'for',
  comment: 'on',
  testify: 'about',
  joke: 'about',
  inquire: 'about',
};

/** Reporting verbs whose third person or base form is as often a noun: "the reports of", "phone calls". */
export const nounLike = new Set(
  'fear hope worry doubt report claim document question call comment remark state note point show offer promise request demand order attack tweet post voice estimate read boast complaint answer threat criticism vow find charge reason signal hint protest advocate forecast posit rule detail counter blog joke plot quote reference mention address rebuke praise blame dispute thank speak talk push press answer flag'.split(
    ' ',
  ),
);
