import type { Customer } from './customer.ts';
import { checkLength, isBlank, missing, type Findings } from './data-problem.ts';
import { SUPPLIER_LIMITS } from './supplier-limits.ts';

/** One of the two names is enough: many channels know only a single one. */
export function checkName(customer: Pick<Customer, 'firstName' | 'lastName' | 'company'>): Findings {
  const { firstName, lastName, company = '' } = customer;
  const nameless = isBlank(firstName) && isBlank(lastName);
  return [
    ...(nameless ? [missing('address_invalid', 'customer.lastName')] : []),
    ...checkLength('name_too_long', 'customer.firstName', firstName, SUPPLIER_LIMITS.firstName),
    ...checkLength('name_too_long', 'customer.lastName', lastName, SUPPLIER_LIMITS.lastName),
    ...checkLength('name_too_long', 'customer.company', company, SUPPLIER_LIMITS.companyName),
  ];
}
