import { findArchived } from '../../model/archived';
import { readableDate } from '../parts/words';

/** Whose copy the page is, and from which day, where an archive keeps it; nothing for any other page. */
export const ArchivedLine = ({ url }: { url: string }) => {
  const archived = findArchived(url);
  if (!archived) return null;
  return (
    <p class="quiet archived">
      A copy of{' '}
      <a href={archived.of} target="_blank" rel="noreferrer noopener">
        {archived.of.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
      , as {new URL(url).hostname} kept it on {readableDate(archived.on)}
    </p>
  );
};
