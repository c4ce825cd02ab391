import { defineRules } from '../../diagnostics/rule.ts';

/** Rules on `severity` in the settings: a catalogue may change what a rule weighs, not whether a file can be read. */
export const settingsCheckRules = defineRules('catalogue', {
  missing: {
    scope: 'form',
    severity: 'error',
    title: 'The content folder has no catalogue.yaml',
    why: 'It says what the catalogue is called, who answers for it, and where it is published.',
    remedy: 'Add catalogue.yaml with contentVersion, title, publisher, url and language.',
    example: {
      wrong: 'content/offers/…',
      right:
        'contentVersion: 1\ntitle: Our micro-credentials\npublisher:\n  name: Riverbank University\nurl: https://catalogue.riverbank.example\nlanguage: en',
    },
  },
  'rule-unknown': {
    severity: 'error',
    title: 'A rule of that name does not exist',
    why: 'The change of severity would have no effect.',
    remedy: 'Copy the id of the rule from a message or from its page.',
    example: { wrong: 'severity:\n  workload/hours: off', right: 'severity:\n  workload/hours-missing: off' },
  },
  'rule-of-form': {
    severity: 'error',
    title: 'The severity of a rule of form cannot be changed',
    why: 'Where such a rule is broken, the file cannot be read as it was meant.',
    remedy: 'Take the line out and mend the file.',
    example: { wrong: 'severity:\n  yaml/key-twice: off', right: 'severity:\n  workload/hours-missing: off' },
  },
});
