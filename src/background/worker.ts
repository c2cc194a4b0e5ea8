import { ownApi } from '../bridge/own-api';
import { answerCalls } from '../bridge/answer';
import { ownCalls } from '../bridge/own-calls';
import { pageCalls } from '../bridge/page-calls';
import { answersForOwn } from './answers-for-own';
import { answersForPages } from './answers-for-pages';
import { createMenu, listenToCommands } from './commands';
import { registerGate, writeNotedSites } from './gate-registration';
import { noted } from './noted';
import { recoverFrom } from './recover-store';
import { requireStore, settleAtStart } from './store';

// The worker (Chromium) or event page (Firefox). It may be put to sleep between any two calls, so it keeps nothing that
// a call could not fetch again, and registers every listener before its first turn ends.

const onError = (error: unknown) => {
  console.error(`Fair Notice ${ownApi().runtime.getManifest().version}, background:`, error);
  void recoverFrom(error);
};

const answerOwn = answerCalls(ownCalls, answersForOwn, onError);
const answerPage = answerCalls(pageCalls, answersForPages, onError);
const ownOrigin = new URL(ownApi().runtime.getURL('')).origin;

ownApi().runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
  if (message !== null && typeof message === 'object' && 'news' in message) return undefined;
  const isOwn = sender.url !== undefined && new URL(sender.url).origin === ownOrigin;
  (isOwn ? answerOwn : answerPage)(message, sender).then(respond);
  return true; // The answer comes later.
});

ownApi().runtime.onInstalled.addListener(() => {
  registerGate().catch(onError);
  createMenu().catch(onError);
  // From nothing, so that it runs in the pages already open too.
  writeNotedSites([]).then(noted.rebuild).catch(onError);
  settleAtStart().catch(onError);
});
ownApi().runtime.onStartup.addListener(() => {
  registerGate().catch(onError);
  settleAtStart()
    .then(requireStore)
    .then(({ notes }) => notes.purgeExpired().then(notes.checkCounts))
    .then(noted.rebuild)
    .catch(onError);
});
listenToCommands(onError);
