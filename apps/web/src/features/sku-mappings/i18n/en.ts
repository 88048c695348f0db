import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'skuMappings';

export const texts: TextsLike<typeof de> = {
  title: 'SKU mappings',
  intro:
    'Where an article has another number in the shop than at the supplier, say here which belongs to which.',
  add: 'Add a mapping',
  channel: 'Channel',
  allChannels: 'All channels',
  list: {
    caption: 'SKU mappings',
    channelSku: 'SKU in the channel',
    supplierSku: "Supplier's article number",
    updatedAt: 'Changed',
    actions: 'Actions',
    edit: 'Change',
    editFor: 'Change: {{sku}}',
    delete: 'Delete',
    deleteFor: 'Delete: {{sku}}',
    unknownChannel: 'deleted channel',
    empty: {
      title: 'No mapping yet',
      text: 'Without a mapping each SKU goes to the supplier as it is. If an order stops with “Article unknown”, add one here.',
      filtered: 'No mapping for this channel',
      all: 'Show all mappings',
      noChannel: 'Connect a channel first; mappings belong to a channel.',
      connect: 'Connect a channel',
    },
  },
  dialog: {
    addTitle: 'Map a SKU',
    editTitle: 'Change the mapping',
    channelSkuHint: "Exactly as it stands in the channel's orders.",
    supplierSkuHint: 'A number or words of the name; what the supplier has of it appears below.',
    chooseChannel: 'Please choose',
    channelMissing: 'Choose the channel.',
    channelSkuMissing: 'Enter the SKU as the channel calls it.',
    supplierSkuMissing: "Enter the supplier's article number.",
    tooLong: '{{over}} characters too many (at most {{max}}). Check whether something was pasted twice.',
    replaces: 'So far this SKU stands for {{sku}}. The mapping is replaced.',
    submit: 'Map',
    done: '{{sku}} is mapped. Orders that waited for it are being sent now.',
  },
  remove: {
    title: 'Delete the mapping of {{sku}}?',
    text: 'New orders with this SKU then go to the supplier as they are, and stop with “Article unknown” if the supplier does not know it.',
    confirm: 'Delete mapping',
    done: 'The mapping of {{sku}} has been deleted.',
  },
};
