-- Whether a bulk cancellation ends the orders in their channels, too, where those can.
ALTER TABLE "bulk_action" ADD COLUMN "in_channel" BOOLEAN NOT NULL DEFAULT false;
