import { checkLength, invalidFormat, isBlank, missing, type Findings } from './data-problem.ts';
import { SUPPLIER_LIMITS } from './supplier-limits.ts';

const LOCAL_PART = /^[^\s@<>()[\],;:"\\]{1,64}$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}-]{1,63}$/u;

export function checkEmail(email: string): Findings {
  const field = 'customer.email';
  if (isBlank(email)) return [missing('email_invalid', field)];
  const tooLong = checkLength('email_invalid', field, email, SUPPLIER_LIMITS.email);
  if (tooLong.length > 0) return tooLong;
  return isPlausibleEmail(email.trim()) ? [] : [invalidFormat('email_invalid', field)];
}

/** Plausible, not proven: quoted local parts and hosts without a dot are refused, IDN domains pass. */
function isPlausibleEmail(email: string): boolean {
  const [local = '', domain = '', ...more] = email.split('@');
  if (more.length > 0 || !LOCAL_PART.test(local)) return false;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const labels = domain.split('.');
  const topLevel = labels.at(-1) ?? '';
  return (
    labels.length >= 2 && labels.every(isDomainLabel) && topLevel.length >= 2 && !/^\d+$/u.test(topLevel)
  );
}

function isDomainLabel(label: string): boolean {
  return DOMAIN_LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');
}
