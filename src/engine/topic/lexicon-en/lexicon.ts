import type { FullLexicon } from '../topic-lexicon';
import { advice, attack, home } from './attacks-and-advice';
import { device } from './devices';
import { discipline } from './discipline';
import { data, law, misuse, privacy } from './frames';
import { gather } from './gathering';
import { consumer, machine, market, patient, publicLife, pupil } from './other-subjects';
import { measure } from './measures';
import { occupation } from './occupations';
import { role } from './roles';
import { counterRules, otherSubjects, rules } from './rules';
import { algorithm, software } from './software';
import { softwareBoss } from './software-bosses';
import { technique } from './techniques';
import { trace } from './traces';
import { watch, watched, watching } from './watching';
import { bias, weights } from './weights';
import { applicant, employer, union } from './who';
import { worker } from './workers';
import { place, work } from './working-life';

/** What is known of English. */
export const english: FullLexicon = {
  language: 'en',
  terms: {
    worker,
    role: [...role, ...occupation],
    applicant,
    employer,
    place,
    work,
    watch,
    watching,
    watched,
    gather,
    technique: [...technique, ...softwareBoss],
    device: [...device, ...trace],
    algorithm,
    software,
    measure,
    data,
    discipline,
    union,
    law,
    privacy,
    misuse,
    public: publicLife,
    consumer,
    pupil,
    patient,
    machine,
    market,
    attack,
    advice,
    home,
  },
  passive: ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'getting', 'gets', 'got'],
  passiveBefore: ['by', 'via', 'while', 'at', 'with', 'through', 'for', 'over', 'during', 'around', 'every'],
  rules,
  counterRules,
  otherSubjects,
  weights,
  bias,
};
