// Generated from openapi.json by `pnpm --filter @gongbao/client generate`.
export const routes = {
  "getHealth": {
    "method": "get",
    "path": "/healthz"
  },
  "getReadiness": {
    "method": "get",
    "path": "/readyz"
  },
  "listPlaces": {
    "method": "get",
    "path": "/v1/places"
  },
  "getPlace": {
    "method": "get",
    "path": "/v1/places/{code}"
  },
  "listIndicators": {
    "method": "get",
    "path": "/v1/indicators"
  },
  "getIndicator": {
    "method": "get",
    "path": "/v1/indicators/{id}"
  },
  "listReports": {
    "method": "get",
    "path": "/v1/reports"
  },
  "sendReport": {
    "method": "post",
    "path": "/v1/reports"
  },
  "getReport": {
    "method": "get",
    "path": "/v1/reports/{id}"
  },
  "listReportObservations": {
    "method": "get",
    "path": "/v1/reports/{id}/observations"
  },
  "listReportTerms": {
    "method": "get",
    "path": "/v1/reports/{id}/terms"
  },
  "listReportFindings": {
    "method": "get",
    "path": "/v1/reports/{id}/findings"
  },
  "getReportNumbers": {
    "method": "get",
    "path": "/v1/reports/{id}/numbers"
  },
  "listReportVersions": {
    "method": "get",
    "path": "/v1/reports/{id}/versions"
  },
  "listObservations": {
    "method": "get",
    "path": "/v1/observations"
  },
  "getObservation": {
    "method": "get",
    "path": "/v1/observations/{id}"
  },
  "getSeries": {
    "method": "get",
    "path": "/v1/series"
  },
  "comparePlaces": {
    "method": "get",
    "path": "/v1/compare"
  },
  "getFigures": {
    "method": "get",
    "path": "/v1/figures"
  },
  "getChart": {
    "method": "get",
    "path": "/v1/charts/{chart}"
  },
  "getOEmbed": {
    "method": "get",
    "path": "/v1/oembed"
  },
  "getLedger": {
    "method": "get",
    "path": "/v1/ledger"
  },
  "listTerms": {
    "method": "get",
    "path": "/v1/terms"
  },
  "search": {
    "method": "get",
    "path": "/v1/search"
  },
  "listChanges": {
    "method": "get",
    "path": "/v1/changes"
  },
  "getChangesFeed": {
    "method": "get",
    "path": "/v1/feeds/{feed}"
  },
  "listBulkFiles": {
    "method": "get",
    "path": "/v1/bulk"
  },
  "getBulkFile": {
    "method": "get",
    "path": "/v1/bulk/{file}"
  },
  "parseFile": {
    "method": "post",
    "path": "/v1/parse"
  },
  "checkFile": {
    "method": "post",
    "path": "/v1/check"
  },
  "reviewFile": {
    "method": "post",
    "path": "/v1/review"
  },
  "verifySentence": {
    "method": "post",
    "path": "/v1/verify"
  },
  "getIngest": {
    "method": "get",
    "path": "/v1/ingests/{sha256}"
  }
} as const;
