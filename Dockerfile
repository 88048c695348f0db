# One image for every process: the app, more API or forwarding processes, and the mock supplier.
FROM node:24-bookworm-slim

WORKDIR /app
COPY . .
# Installs the packages, generates the database client and builds the web app.
RUN node scripts/bootstrap.mjs prepare && mkdir /data && chown node:node /data

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    PATH=/app/node_modules/.bin:$PATH
USER node
VOLUME /data
EXPOSE 3000
# Migrates, then serves and forwards. More of the same: `node apps/api/src/main.ts` with FORWARDING=off, and
# `node apps/forwarder/src/main.ts`.
CMD ["node", "scripts/start.ts"]
