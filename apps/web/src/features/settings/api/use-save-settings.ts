import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saveSettings, settingsQuery } from './settings.ts';

/**
 * Saves a change at once: it shows before the answer and goes back when it was refused. Changes are sent one after
 * the other, so that the last press stands.
 */
export function useSaveSettings() {
  const queryClient = useQueryClient();
  const { queryKey } = settingsQuery;
  return useMutation({
    scope: { id: 'settings' },
    mutationFn: saveSettings,
    onMutate: async (changes: Partial<Settings>) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, (before) => before && { ...before, ...changes });
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey });
      await queryClient.invalidateQueries({ queryKey: ['money-box', 'balance'] });
    },
  });
}
