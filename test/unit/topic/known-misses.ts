/**
 * Fixture articles on the subject that are not shown, and why. A test asserts that each is still missed, so that the
 * list shrinks when the engine learns to see one.
 */
export const knownMisses: Readonly<Record<string, string>> = {
  'ai-monitors-office-agents':
    'who is watched is "each user", and what watches "the helper" that "says how quickly they answer"',
  'ai-shift-app-deactivated':
    'accounts "closed" by "a rule": neither a word for watching nor one for an algorithm near the riders',
  'ai-video-interview': 'says "grades" and "applicants" far apart; talk of recruiting counts against it',
  'bill-warehouse-quotas':
    'the gate: pace and "speed records" are no words of watching to it; the engine alone would show it',
  'cleaners-mop-sensors': 'the trackers stand on trolleys, and what they "plot" is the path, not the cleaners',
  'construction-wristbands': 'the wristband "measures their heart rate", which in most texts is said of patients',
  'desk-sensors-insurer': 'the means are "grey boxes" that "sense heat": no word for watching or for a device',
  'employee-chips-denmark': 'the chip "writes a line in a log"; those who carry it are "people at the start-up"',
  'farm-gps': 'the means is "a chip" on a bucket; who is watched stands in "everyone who picks one"',
  'farm-labour-drones': 'a drone "looks for" labourers and circles them: the lexicon knows neither as watching',
  'hiring-game-lawsuit': 'games that applicants play; talk of recruiting counts against it',
  'hospital-hygiene-badges': 'badges that tell who washed their hands: one pair only, in a short text about nurses',
  'newsroom-click-tally':
    'the gate: "status light" and "green dots" are no words of watching; the engine alone would show it',
  'opinion-trust-the-plumber': 'an essay by "I", told by examples, a church and a wife among them',
  'regulator-notice-vehicle-tracking': 'a notice of two sentences on "the recorded position" of vans',
  'screenshot-freelancers': 'the rules need worker and device in one sentence; here twelve and more words lie between',
  'software-engineers-commit-score':
    'a model "placing each of them in one of five boxes": no word for watching or scoring',
  'supermarket-pick-rate-app': "a number on a trolley's screen that turns red: no word for watching",
  'teacher-laptop-screens': 'lessons and pupils weigh as much as the watched teachers',
  'teachers-opinion-column':
    'an essay that never says "monitor" or "track" of the teachers, in a school full of pupils',
  'tribunal-toilet-log': 'a button and a list of minutes: watching told without a word for it',
  'union-blog-headsets': 'a kit that "picks up the pitch of your voice"; the staff are "we" and "you" throughout',
  'wearables-oil-rig': '"assess fitness" is taken for a patient\'s',
};

/** Fixture articles off the subject that are shown all the same, and why; asserted in the same way. */
export const knownFalseAlarms: Readonly<Record<string, string>> = {
  'decision-employee-posted-cctv':
    'an employee films the screen of the cameras over customers: worker, camera and fine stand in one sentence',
  'performance-review-start-up':
    '"track their employees" and "measure performance" in a text of sixty words outweigh the talk of start-ups',
};
