import type { TopicLexicon } from '../topic-lexicon';
import { data, discipline, law, measure, place, privacy, work } from './frames';
import { algorithm, device, technique } from './means';
import { attack, consumer, home, machine, market, patient, public_, pupil } from './other-subjects';
import { gather, watch, watched, watching } from './watching';
import { applicant, employer, role, union, worker } from './who';

/** What is known of English. */
export const english: TopicLexicon = {
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
    measure,
    data,
    discipline,
    union,
    law,
    privacy,
    public: public_,
    consumer,
    pupil,
    patient,
    machine,
    market,
    attack,
    home,
  },
  passive: ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'getting', 'gets', 'got'],
};
