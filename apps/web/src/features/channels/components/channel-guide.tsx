import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.tsx';
import { CopyLine } from '../../../components/copy-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SecretOnce } from '../../../components/secret-once.tsx';
import { exampleRequest } from '../example-request.ts';
import { FirstDelivery } from './first-delivery.tsx';
import { GuideStep, GuideSteps, TopicList } from './guide-steps.tsx';
import { SecretForm } from './secret-form.tsx';

export type ChannelGuideProps = {
  channel: { id: string; type: ChannelType; webhookUrl?: string | undefined };
  /** Only right after connecting: the secret that was made for the shop. */
  secret?: string | undefined;
  /** One is on file already, though it is shown to nobody. */
  hasSecret: boolean;
  /** Creates an API token in place. */
  tokenSlot: ReactNode;
};

/** What to enter where, so that the channel's orders arrive. */
export function ChannelGuide(props: ChannelGuideProps) {
  const { type, webhookUrl } = props.channel;
  if (webhookUrl === undefined) return <ApiGuide {...props} />;
  const isShopify = type === 'shopify';
  return (
    <div className="flex flex-col gap-5">
      {isShopify ? (
        <ShopifyGuide {...props} webhookUrl={webhookUrl} />
      ) : (
        <WooCommerceGuide {...props} webhookUrl={webhookUrl} />
      )}
      <FirstDelivery channelId={props.channel.id} type={isShopify ? 'shopify' : 'woocommerce'} />
    </div>
  );
}

function ShopifyGuide({ channel, hasSecret, webhookUrl }: ChannelGuideProps & { webhookUrl: string }) {
  const { t } = useTranslation('channels');
  return (
    <GuideSteps>
      <GuideStep text={t('guide.shopify.open')} />
      <GuideStep text={t('guide.shopify.create')}>
        <TopicList
          label={t('guide.topics')}
          topics={[
            ['orders/create', t('guide.topic.created')],
            ['orders/updated', t('guide.topic.updated')],
            ['orders/paid', t('guide.topic.paid')],
            ['orders/cancelled', t('guide.topic.cancelled')],
          ]}
        />
        <div className="mt-3">
          <CopyLine label={t('guide.address')} value={webhookUrl} />
        </div>
      </GuideStep>
      <GuideStep text={t('guide.shopify.paste')}>
        <SecretForm channelId={channel.id} type="shopify" isSet={hasSecret} />
      </GuideStep>
    </GuideSteps>
  );
}

function WooCommerceGuide({
  channel,
  secret,
  hasSecret,
  webhookUrl,
}: ChannelGuideProps & { webhookUrl: string }) {
  const { t } = useTranslation('channels');
  return (
    <GuideSteps>
      <GuideStep text={t('guide.woocommerce.open')} />
      <GuideStep text={t('guide.woocommerce.create')}>
        <TopicList
          label={t('guide.topics')}
          topics={[
            ['order.created', t('guide.topic.created')],
            ['order.updated', t('guide.topic.updated')],
            ['order.deleted', t('guide.topic.deleted')],
          ]}
        />
      </GuideStep>
      <GuideStep text={t('guide.woocommerce.address')}>
        <CopyLine label={t('guide.address')} value={webhookUrl} />
      </GuideStep>
      <GuideStep text={t('guide.woocommerce.secret')}>
        {secret === undefined ? (
          <SecretForm channelId={channel.id} type="woocommerce" isSet={hasSecret} />
        ) : (
          <SecretOnce label={t('guide.secret')} value={secret} />
        )}
      </GuideStep>
    </GuideSteps>
  );
}

function ApiGuide({ channel, tokenSlot }: ChannelGuideProps) {
  const { t } = useTranslation(['channels', 'terms']);
  const { origin } = window.location;
  return (
    <div className="flex flex-col gap-4">
      {channel.type !== 'own_shop' && (
        <Notice>
          {t('channels:guide.api.marketplace', { channel: t(`terms:channelType.${channel.type}`) })}
        </Notice>
      )}
      <GuideSteps>
        <GuideStep text={t('channels:guide.api.token')}>{tokenSlot}</GuideStep>
        <GuideStep text={t('channels:guide.api.send')}>
          <div className="flex flex-col gap-3">
            <CopyLine label={t('channels:guide.api.ordersAddress')} value={`${origin}/api/v1/orders`} />
            <CopyLine label={t('channels:guide.api.channelId')} value={channel.id} />
            <CodeBlock label={t('channels:guide.api.example')} text={exampleRequest(origin, channel.id)} />
          </div>
        </GuideStep>
      </GuideSteps>
      <p className="text-muted">
        {t('channels:guide.api.twice')}{' '}
        <a href="/api/docs" target="_blank" rel="noreferrer" className="text-accent-ink underline">
          {t('channels:guide.api.docs')}
        </a>
      </p>
    </div>
  );
}
