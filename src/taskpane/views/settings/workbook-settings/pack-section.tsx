import { Button } from '@fluentui/react-components';
import { useActivity, useBusy } from '../../../activity/activity-context';
import type { WorkbookSettings } from '../../../application';
import { useApplication } from '../../../context/application-context';
import { useLanguage, useMessages } from '../../../context/language-context';
import { FileButton } from './file-button';
import { ProblemList } from './problem-list';
import { useStoredFile } from './use-stored-file';
import { useStyles } from './workbook-settings.styles';

export interface PackSectionProps {
  readonly pack: WorkbookSettings['pack'];
  /** What the workbook remembers and this version cannot use. */
  readonly unusable: readonly string[];
}

/** Which programme the workbook is of. */
export function PackSection({ pack, unusable }: PackSectionProps) {
  const styles = useStyles();
  const busy = useBusy();
  const activity = useActivity();
  const application = useApplication();
  const language = useLanguage();
  const { workbookSettings: words } = useMessages();
  const { problems, store } = useStoredFile((bytes) => application.storePack(bytes, language), {
    running: words.storingPack,
    done: words.packStored,
    undo: words.packStoredUndo,
  });
  const remove = () =>
    void activity.run({
      label: words.removingPack,
      work: async () =>
        activity.wrote(await application.removePack(), words.packRemoved, words.packRemovedUndo),
    });
  return (
    <section aria-label={words.title} className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.note}>{words.intro}</p>
      <p className={styles.text}>{pack ? `${words.pack}: ${pack.name}` : words.noPack}</p>
      <div className={styles.actions}>
        <FileButton label={words.choosePack} onChoose={store} />
        {pack && (
          <Button size="small" disabledFocusable={busy} onClick={remove}>
            {words.removePack}
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <ProblemList heading={words.problems(problems.length)} problems={problems} />
      )}
      {unusable.length > 0 && <ProblemList heading={words.unusable} problems={unusable} />}
    </section>
  );
}
