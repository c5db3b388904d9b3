/** Names of places; offsets (`+01:00`) and abbreviations (`CET`) know nothing of the changes of the law. */
const FORM = /^(UTC|[A-Za-z_]+(\/[A-Za-z_-]+)+)$/;

/**
 * Is this text the name of a time zone (IANA) that this machine knows?
 * @example isTimeZone('Europe/Berlin') // true
 * @example isTimeZone('Europe/Hamburg') // false
 */
export function isTimeZone(text: string): boolean {
  if (!FORM.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
