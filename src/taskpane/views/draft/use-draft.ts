import { useEffect, useRef, useState } from 'react';
import { useActivity } from '../../activity/activity-context';
import type { OfferedForm, ParameterProblem, PreviewResult } from '../../application';
import { useApplication } from '../../context/application-context';
import { useLanguage, useMessages } from '../../context/language-context';
import { renderParameterProblem } from '../../../messages/problems/parameter-problems';
import type { SheetPlan } from '../../../domain/sheet-plan';
import { toRawParameters } from './parameter-form';
import type { FormValues } from './parameter-form';

/** Typing feels free, yet the preview and the problems keep up. */
const PAUSE_MS = 200;

export interface Draft {
  /** As it would be inserted now; undefined while something is missing. */
  readonly plan: SheetPlan | undefined;
  /** Sentences to show beside a field: only once the person has been there, or has tried to insert. */
  readonly problemsOf: (path: string) => readonly string[];
  /** How many fields kept the last attempt from inserting; 0 when nothing did. */
  readonly refused: number;
  readonly visit: (path: string) => void;
  /** Inserts, or shows every problem and calls back for the keyboard to move to the first one. */
  readonly insert: (onRefused: () => void) => void;
}

/** A filled-in form on its way into the workbook: judged as it is typed, inserted when asked. */
export function useDraft({ definition }: OfferedForm, values: FormValues): Draft {
  const application = useApplication();
  const activity = useActivity();
  const language = useLanguage();
  const { draft: words } = useMessages();
  const [judged, setJudged] = useState<PreviewResult>();
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const latest = useRef(values);

  useEffect(() => {
    latest.current = values;
    const judge = async (): Promise<void> => {
      const result = await application.previewTemplate(definition.id, toRawParameters(values));
      if (latest.current === values) setJudged(result);
    };
    const timer = setTimeout(() => {
      judge().catch((error: unknown) =>
        activity.fail(error, { label: words.preview, work: judge }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [activity, application, definition, values, words]);

  const problems = judged && !judged.ok ? judged.problems : [];
  return {
    plan: judged?.ok ? judged.plan : undefined,
    problemsOf: (path) =>
      attempted || visited.has(path)
        ? problems
            .filter((problem) => concerns(problem, path))
            .map((problem) => renderParameterProblem(problem, language))
        : [],
    refused: attempted ? new Set(problems.map(({ path }) => path.split('.')[0])).size : 0,
    visit: (path) => setVisited((before) => new Set(before).add(path)),
    insert: (onRefused) =>
      void activity.run({
        label: words.inserting,
        work: async () => {
          const result = await application.insertTemplate(
            definition.id,
            toRawParameters(latest.current),
          );
          if (result.ok) {
            setAttempted(false);
            activity.wrote(
              result.undo,
              words.inserted(result.sheetName),
              words.insertedUndo(result.sheetName),
            );
          } else {
            setJudged(result);
            setAttempted(true);
            onRefused();
          }
        },
      }),
  };
}

/** A problem of one name in a list (`places.3`) is shown at the list. */
function concerns(problem: ParameterProblem, path: string): boolean {
  return problem.path === path || problem.path.startsWith(`${path}.`);
}
