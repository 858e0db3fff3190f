import { Button } from '@fluentui/react-components';
import { useActivity, useBusy } from '../../../activity/activity-context';
import type { WorkbookSettings } from '../../../application';
import { useApplication } from '../../../context/application-context';
import { useLanguage, useMessages } from '../../../context/language-context';
import { FileButton } from './file-button';
import { ProblemList } from './problem-list';
import { useStoredFile } from './use-stored-file';
import { useStyles } from './workbook-settings.styles';

type Template = WorkbookSettings['templates'][number];

export interface TemplateSectionProps {
  readonly templates: readonly Template[];
}

/** Templates that the workbook has besides ours. */
export function TemplateSection({ templates }: TemplateSectionProps) {
  const styles = useStyles();
  const busy = useBusy();
  const activity = useActivity();
  const application = useApplication();
  const language = useLanguage();
  const { workbookSettings: words } = useMessages();
  const { problems, store } = useStoredFile((bytes) => application.storeTemplate(bytes, language), {
    running: words.storingTemplate,
    done: words.templateStored,
    undo: words.templateStoredUndo,
  });
  const remove = ({ id, title }: Template) =>
    void activity.run({
      label: words.removingTemplate,
      work: async () =>
        activity.wrote(
          await application.removeTemplate(id),
          words.templateRemoved(title),
          words.templateRemovedUndo,
        ),
    });
  return (
    <section aria-label={words.templates} className={styles.section}>
      <h2 className={styles.heading}>{words.templates}</h2>
      {templates.length === 0 && <p className={styles.note}>{words.noTemplates}</p>}
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id} className={styles.entry}>
            <span className={styles.grow}>{template.title}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={words.removeTemplate(template.title)}
              onClick={() => remove(template)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <FileButton label={words.chooseTemplate} onChoose={store} />
      </div>
      {problems.length > 0 && (
        <ProblemList heading={words.problems(problems.length)} problems={problems} />
      )}
    </section>
  );
}
