import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { OfferedForm } from '../../../application';
import { useLanguage, useMessages } from '../../../context/language-context';
import { useStyles } from './form-gallery.styles';

export interface FormGalleryProps {
  readonly forms: readonly OfferedForm[];
  readonly onChoose: (form: OfferedForm) => void;
}

/** The templates on offer. */
export function FormGallery({ forms, onChoose }: FormGalleryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { draft } = useMessages();
  return (
    <>
      <h2 className={styles.heading}>{draft.gallery}</h2>
      <p className={styles.hint}>{draft.galleryHint}</p>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.definition.id} className={styles.card}>
            <DocumentTableRegular aria-hidden className={styles.icon} />
            <h3 className={styles.title}>{form.definition.title[language]}</h3>
            <p className={styles.description}>{form.definition.description[language]}</p>
            <Button
              className={styles.action}
              appearance="primary"
              aria-description={form.definition.title[language]}
              onClick={() => onChoose(form)}
            >
              {draft.choose}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
