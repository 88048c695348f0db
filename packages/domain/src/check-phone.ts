import { checkLength, invalidFormat, isBlank, missing, type Findings } from './data-problem.ts';
import { SUPPLIER_LIMITS } from './supplier-limits.ts';

/** Digits, blanks and ( ) - / . with a plus only in front. */
const PHONE = /^\+?[\d ()\-/.]+$/u;
const FEWEST_DIGITS = 5;
/** E.164 knows no longer number. */
const MOST_DIGITS = 15;

/** A number over the length limit is reported as too long, whatever else it may contain. */
export function checkPhone(phone: string): Findings {
  const field = 'customer.phone';
  if (isBlank(phone)) return [missing('phone_invalid', field)];
  const tooLong = checkLength('phone_invalid', field, phone, SUPPLIER_LIMITS.phone);
  if (tooLong.length > 0) return tooLong;
  return isPlausiblePhone(phone.trim()) ? [] : [invalidFormat('phone_invalid', field)];
}

function isPlausiblePhone(phone: string): boolean {
  const digits = phone.replace(/\D/gu, '').length;
  return PHONE.test(phone) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}
