-- What was used of a Money Box lately stands on every page; a million movements must not be read for it.
CREATE INDEX "transfer_used" ON "transfer" ("seller_id", "created_at") INCLUDE ("amount_cents")
  WHERE "kind" = 'capture' AND "debit_account" = 'money_box';
