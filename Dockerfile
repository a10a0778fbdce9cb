# The pages are built once, the server runs its TypeScript as it is.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY model/package.json model/
COPY server/package.json server/
COPY web/package.json web/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
# No install scripts: they fetch a second Node and a PostgreSQL for the tests.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# What remains of the web are the built pages.
RUN npm run build -w web && rm -rf web/src web/node_modules

FROM node:24-slim AS packages
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/model/package.json model/
COPY --from=build /app/server/package.json server/
COPY --from=build /app/web/package.json web/
COPY --from=build /app/e2e/package.json e2e/
COPY --from=build /app/bench/package.json bench/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/ ./
COPY --from=build /app/model/src model/src
COPY --from=build /app/server/src server/src
COPY --from=build /app/web/ web/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/src/main.ts"]
