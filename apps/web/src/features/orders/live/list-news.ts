import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { InfiniteData } from '@tanstack/react-query';

/** What a list does not show yet, so that nothing moves while somebody works in it. */
export type ListNews = {
  /** Orders that belong into the view. */ arrived: number;
  /** Rows that do not belong into it any more. */ departed: number;
};

export type OrderPage = { items: OrderSummary[]; nextCursor: string | null };

/** Rides along with the rows it belongs to: when they are really loaded again, it is gone. */
export type OrderListData = InfiniteData<OrderPage, string | undefined> & { news?: ListNews };
