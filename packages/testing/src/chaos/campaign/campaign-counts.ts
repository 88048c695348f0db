/** What a campaign did to the system, for the table at its end. */
export type CampaignCounts = {
  apiKills: number;
  forwarderKills: number;
  /** What stood still and when, to be read beside outcomes that were known late. */
  standstills: { what: 'PostgreSQL' | 'a forwarder'; from: Date; ms: number }[];
  webhooks: number;
  duplicateWebhooks: number;
  apiOrders: number;
  resends: number;
  resendsAccepted: number;
  topUps: number;
};

export function newCounts(): CampaignCounts {
  return {
    apiKills: 0,
    forwarderKills: 0,
    standstills: [],
    webhooks: 0,
    duplicateWebhooks: 0,
    apiOrders: 0,
    resends: 0,
    resendsAccepted: 0,
    topUps: 0,
  };
}
