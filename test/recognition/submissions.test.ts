import { falseAlarms, isFound, readCells, readColumns, readNodes } from './submissions/judge';
import { knownSubmissions } from './submissions/known';
import { laterBBudgets } from './submissions/later-b-budgets';
import { laterBForms } from './submissions/later-b-forms';
import { laterBPlans } from './submissions/later-b-plans';
import { laterBReviews } from './submissions/later-b-reviews';
import { laterCBudgets } from './submissions/later-c-budgets';
import { laterCPlans } from './submissions/later-c-plans';
import { laterCReviews } from './submissions/later-c-reviews';
import { laterDPlans } from './submissions/later-d-plans';
import { laterDReviews } from './submissions/later-d-reviews';
import { laterE } from './submissions/later-e';
import { laterFBudgets } from './submissions/later-f-budgets';
import { laterFCounts } from './submissions/later-f-counts';
import { laterForms } from './submissions/later-forms';
import { laterHouseholds } from './submissions/later-households';

const SUBMISSIONS = [
  ...knownSubmissions,
  ...laterHouseholds,
  ...laterForms,
  ...laterBBudgets,
  ...laterBForms,
  ...laterBPlans,
  ...laterBReviews,
  ...laterCBudgets,
  ...laterCPlans,
  ...laterCReviews,
  ...laterDPlans,
  ...laterDReviews,
  ...laterE,
  ...laterFBudgets,
  ...laterFCounts,
];

/** Workbooks as offices lay them out, each with something that is hard to read. */
describe.each(SUBMISSIONS.map((one) => [one.name, one] as const))('%s', (_, submission) => {
  it('is read as its author meant it', () => {
    expect(readColumns(submission)).toEqual(submission.columns);
    expect(readCells(submission)).toEqual(submission.cells ?? {});
    expect(readNodes(submission)).toEqual(submission.nodes ?? {});
  });

  it('raises no alarm as it is', () => {
    expect(falseAlarms(submission)).toEqual([]);
  });

  it('gives its mistakes away', () => {
    const missed = (submission.mistakes ?? []).filter((mistake) => !isFound(submission, mistake));
    expect(missed).toEqual([]);
  });
});
