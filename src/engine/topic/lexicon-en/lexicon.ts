import type { FullLexicon } from '../topic-lexicon';
import { data, discipline, law, misuse, privacy } from './frames';
import { algorithm, device, software, technique } from './means';
import { advice, attack, consumer, home, machine, market, patient, publicLife, pupil } from './other-subjects';
import { gather, watch, watched, watching } from './watching';
import { applicant, employer, role, union, worker } from './who';
import { measure, place, work } from './working-life';

/** What is known of English. */
export const english: FullLexicon = {
  language: 'en',
  terms: {
    worker,
    role,
    applicant,
    employer,
    place,
    work,
    watch,
    watching,
    watched,
    gather,
    technique,
    device,
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
};
