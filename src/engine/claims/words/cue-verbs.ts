/**
 * Verbs that report what somebody said, by what they take: `base[:past[/participle]]`, a verb in the class of its
 * commonest use. A trailing `_` marks one that mostly does something else: it counts only with a quotation or "that".
 * Which verbs belong where was decided by counts in the PolNeAR training articles.
 */
export const cueVerbs = {
  /** "X said (that) A", "'A,' said X": a clause or a quotation, before or after. */
  say: `say:said add write:wrote/written note argue explain state_ claim insist declare acknowledge conclude recall reply
    respond_ continue_ tweet announce observe_ remark joke quip concede admit assert contend maintain_ allege reveal
    confirm predict estimate stress emphasise emphasize reiterate repeat_ lament complain boast affirm comment_ opine
    proclaim_ retort interject exclaim whisper_ shout_ yell_ cry_ mutter_ testify counter_ clarify disclose speculate
    wonder theorize theorise muse blog retweet_ post_ recount swear_:swore/sworn attest profess bemoan marvel rule_ posit
    surmise fume gush_ thunder_ crow_ scoff hiss_ snap_ chant_ agree point_ elaborate_ reckon determine_ summarise_ summarize_ imply_ signal_
    hint indicate report_ vent_ beam_ enthuse pronounce_ forecast:forecast hypothesise hypothesize stipulate relay_ detail_
    suggest warn caution advocate_ protest_ answer_ reason_ confess_ concur_ echo begin_:began/begun read_:read rail_ specify_ deadpan_ intone_`,
  /** "X told Y (that) A": a listener first. */
  tell: 'tell:told inform remind assure notify reassure advise convince_',
  /** "X asked (Y) whether/to A", "X urged Y to A". */
  ask: 'ask urge request_ demand beg_ implore_ instruct_ invite_ encourage order recommend propose question plead_ query_ inquire_',
  /** "The report found/showed that A". */
  show: 'show:showed/shown find_:found demonstrate_ uncover_ discover_ learn_',
  /** "X called Y 'A'", "X described Y as A". */
  call: 'call describe characterise characterize label_ brand_ dub_ portray_ deem_ liken_',
  /** "X criticised Y", "X cited A": what is said, or said about, is a noun phrase. */
  object: `criticise criticize praise blame accuse denounce slam blast condemn dismiss defend deny reject dispute cite tout
    mock ridicule decry deride_ lambast lambaste rebuke refute rebut discuss welcome applaud hail thank commend bash_
    express voice mention quote_ reference highlight_ underline_ underscore_ outline_ invoke_ assail_ berate_ chide_
    admonish_ object_ scold_ disavow_ trumpet_ oppose raise_ flag disparage_ extol_ attack charge_ deliver_`,
  /** "X believes that A", "X supports Y": what somebody is said to hold. Wants and plans are left out: most are the writer's own account. */
  hold: `believe think:thought hope fear worry endorse expect doubt project_ calculate_`,
  /** "X spoke about A": only with the word that `particles` gives. */
  about: 'refer speak:spoke/spoken talk react allude apologise apologize',
  /** "X declined to A", "X promised to A". */
  intend: 'promise vow pledge threaten_ offer refuse decline',
} as const;

export type CueClass = keyof typeof cueVerbs;
