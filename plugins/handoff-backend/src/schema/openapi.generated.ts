// Generated from plugins/handoff-backend/src/schema/openapi.yaml by `yarn generate:openapi`. Do not edit.
/* eslint-disable */

export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "handoff",
    "version": "1",
    "description": "Handoff attaches to every catalog entity what an operator needs from the people who built it. Errors have the shape that Backstage uses everywhere. Times are ISO 8601 in UTC.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "tags": [
    {
      "name": "entities"
    },
    {
      "name": "documents"
    },
    {
      "name": "files"
    },
    {
      "name": "search"
    },
    {
      "name": "alerts"
    },
    {
      "name": "runs"
    },
    {
      "name": "follow-ups"
    },
    {
      "name": "readiness"
    },
    {
      "name": "waivers"
    },
    {
      "name": "changes"
    },
    {
      "name": "insights"
    },
    {
      "name": "calendar"
    },
    {
      "name": "releases"
    }
  ],
  "paths": {
    "/entities": {
      "get": {
        "operationId": "ListEntities",
        "tags": [
          "entities"
        ],
        "summary": "Entities of one or more owners, with what their documentation has and lacks",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of entities, those that lack most first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityOverviewList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "GetEntitySummary",
        "tags": [
          "entities"
        ],
        "summary": "Everything the entity's tab and card show, in one answer; documents come without their bodies",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "$ref": "#/components/parameters/include"
          }
        ],
        "responses": {
          "200": {
            "description": "The summary",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntitySummary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/refresh": {
      "post": {
        "operationId": "RefreshEntity",
        "tags": [
          "entities"
        ],
        "summary": "Reads the entity's sources now and answers when they are read",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          }
        ],
        "responses": {
          "200": {
            "description": "What the reading found",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefreshReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/environments": {
      "get": {
        "operationId": "CompareEnvironments",
        "tags": [
          "changes"
        ],
        "summary": "What of the entity is deployed where, what is not there yet, and in what its environments differ",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          }
        ],
        "responses": {
          "200": {
            "description": "The environments that successful deployments of the entity name",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityEnvironments"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents": {
      "get": {
        "operationId": "ListDocuments",
        "tags": [
          "documents"
        ],
        "summary": "Documents, newest revision first unless ordered otherwise",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/documentKind"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "steward",
            "in": "query",
            "allowReserved": true,
            "description": "Full ref of the User or Group answerable for the document",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "freshness",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/FreshnessState"
              }
            }
          },
          {
            "name": "source",
            "in": "query",
            "description": "Any of these source types",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/SourceType"
              }
            }
          },
          {
            "name": "order",
            "in": "query",
            "description": "`updated` puts the newest revision first; `importance` puts runbooks and rollback procedures of critical entities first; `value` puts those first that are most worth a review, and says of each by how much",
            "schema": {
              "type": "string",
              "enum": [
                "updated",
                "importance",
                "value"
              ],
              "default": "updated"
            }
          },
          {
            "$ref": "#/components/parameters/include"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of documents",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "CreateDocument",
        "tags": [
          "documents"
        ],
        "summary": "Writes a document in the portal, as the calling user",
        "description": "The kind and the title are written into the front matter of the content, which is the one source of what is stored. Whoever writes must be able to read the outcome, or nothing is written.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateDocumentRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The document with its first revision",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}": {
      "get": {
        "operationId": "GetDocument",
        "tags": [
          "documents"
        ],
        "summary": "One document with the content of its newest revision",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          }
        ],
        "responses": {
          "200": {
            "description": "The document; the etag in the header is that of the document, which stands in the body, with a hash of the whole answer",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "UpdateDocument",
        "tags": [
          "documents"
        ],
        "summary": "Gives a document of the portal a new revision, if its content differs from the newest one",
        "description": "A kind or a title, where given, is written into the front matter of the content. Documents of a repository and external links are changed where they are kept; here they answer 409.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateDocumentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The document as it is now",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentDetail"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "DeleteDocument",
        "tags": [
          "documents"
        ],
        "summary": "Archives a document of the portal; its revisions stay, and it can be restored",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The document, archived",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentDetail"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}/restore": {
      "post": {
        "operationId": "RestoreDocument",
        "tags": [
          "documents"
        ],
        "summary": "Brings an archived document of the portal back, or makes the content of an older revision the newest",
        "description": "The content of the older revision becomes a new one, so that none is lost. Of an archived document both are done at once.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RestoreDocumentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The document as it is now",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentDetail"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}/revisions": {
      "get": {
        "operationId": "ListRevisions",
        "tags": [
          "documents"
        ],
        "summary": "All revisions of a document, newest first, without their content",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of revisions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevisionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}/revisions/{number}": {
      "get": {
        "operationId": "GetRevision",
        "tags": [
          "documents"
        ],
        "summary": "One revision with its content; a purged one answers without content and says who purged it",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/revisionNumber"
          }
        ],
        "responses": {
          "200": {
            "description": "The revision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevisionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}/revisions/{number}/purge": {
      "post": {
        "operationId": "PurgeRevision",
        "tags": [
          "documents"
        ],
        "summary": "Removes the content, index entries and files of a revision for good; number, hash and who stay",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/revisionNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PurgeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The revision, now without content",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevisionDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/documents/{id}/reviews": {
      "get": {
        "operationId": "ListReviews",
        "tags": [
          "documents"
        ],
        "summary": "Who verified which revision, newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of reviews",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "ReviewDocument",
        "tags": [
          "documents"
        ],
        "summary": "Says that a revision is still correct",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Review"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/files/{id}/{number}": {
      "get": {
        "operationId": "GetFile",
        "tags": [
          "files"
        ],
        "summary": "An image or file that a revision refers to",
        "description": "Takes Backstage's user cookie as well as a token, so that an image element can show it. SVG comes with a policy that runs no script.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/documentId"
          },
          {
            "$ref": "#/components/parameters/revisionNumber"
          },
          {
            "name": "path",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Path of the file, relative to the source folder",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file",
            "content": {
              "*/*": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/search": {
      "get": {
        "operationId": "Search",
        "tags": [
          "search"
        ],
        "summary": "Ranked full-text search over everything the caller may read",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Alert name, symptom, service or any words; any word may match, the more the better",
            "schema": {
              "type": "string",
              "maxLength": 10000
            }
          },
          {
            "$ref": "#/components/parameters/documentKind"
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/include"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of results, best first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchResultList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/resolve": {
      "get": {
        "operationId": "ResolveAlert",
        "tags": [
          "alerts"
        ],
        "summary": "The documents that say what to do about an alert, best first, and the entities that it is about",
        "description": "Labels are given as `label.NAME=value`, at most 100 of them. Nothing is guessed in silence: every document comes with the rule that found it, and the list is empty when nothing fits.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "x-eov-allow-unknown-query-parameters": true,
        "parameters": [
          {
            "name": "alertname",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Name of the alert rule, as the alert manager has it",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000,
              "pattern": "\\S"
            }
          },
          {
            "name": "summary",
            "in": "query",
            "allowReserved": true,
            "description": "The annotation of that name",
            "schema": {
              "type": "string",
              "maxLength": 10000
            }
          },
          {
            "name": "description",
            "in": "query",
            "allowReserved": true,
            "description": "The annotation of that name",
            "schema": {
              "type": "string",
              "maxLength": 10000
            }
          },
          {
            "name": "runbookUrl",
            "in": "query",
            "allowReserved": true,
            "description": "The annotation `runbook_url`",
            "schema": {
              "type": "string",
              "maxLength": 5000
            }
          },
          {
            "$ref": "#/components/parameters/include"
          },
          {
            "$ref": "#/components/parameters/limit"
          }
        ],
        "responses": {
          "200": {
            "description": "What fits the alert",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AlertResolution"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts": {
      "get": {
        "operationId": "ListAlerts",
        "tags": [
          "alerts"
        ],
        "summary": "Alerts that were heard of, those that fire first and then the newest",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/AlertState"
              }
            }
          },
          {
            "name": "alertname",
            "in": "query",
            "allowReserved": true,
            "description": "Alerts of this rule, in its exact spelling",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of alerts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AlertList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "ReceiveAlerts",
        "tags": [
          "alerts"
        ],
        "summary": "Takes alerts from any tool",
        "description": "`alerts` holds objects `{ alertname, labels, annotations, startsAt, endsAt?, fingerprint?, generatorURL? }`. An alert that was sent before, by fingerprint and start, is not stored twice. Every alert is kept: fields that cannot be used are flagged in the answer and on the alert. Only a body without `alerts`, or above the limits of `handoff.alerts.limits`, is refused.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AlertsBody"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What came of the alerts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IntakeReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/alertmanager": {
      "post": {
        "operationId": "ReceiveAlertmanager",
        "tags": [
          "alerts"
        ],
        "summary": "The webhook of Alertmanager, version 4",
        "description": "As https://prometheus.io/docs/alerting/latest/configuration/#webhook_config describes it. Replayed and reordered notifications do no harm.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AlertsBody"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What came of the alerts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IntakeReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/coverage": {
      "get": {
        "operationId": "GetAlertCoverage",
        "tags": [
          "alerts"
        ],
        "summary": "Which alerting rules have a runbook, which lead astray, and which runbooks no alert leads to",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "finding",
            "in": "query",
            "description": "Any of these findings",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/CoverageFinding"
              }
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of findings, the worst first, with where the rules were read",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AlertCoverage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/coverage/refresh": {
      "post": {
        "operationId": "RefreshAlertCoverage",
        "tags": [
          "alerts"
        ],
        "summary": "Reads the alerting rules now and answers when they are read",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "responses": {
          "200": {
            "description": "Where the rules were read",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RuleSourceList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/rule-changes": {
      "get": {
        "operationId": "ListRuleChanges",
        "tags": [
          "alerts"
        ],
        "summary": "Alerting rules that were added, changed or removed, newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "alertname",
            "in": "query",
            "allowReserved": true,
            "description": "Changes of this rule",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RuleChangeList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/alerts/{id}": {
      "get": {
        "operationId": "GetAlert",
        "tags": [
          "alerts"
        ],
        "summary": "One alert",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The alert",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Alert"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs": {
      "get": {
        "operationId": "ListRuns",
        "tags": [
          "runs"
        ],
        "summary": "Runs, the active ones first and then the newest",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "documentId",
            "in": "query",
            "description": "Runs of this document, of any of its revisions",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "alertname",
            "in": "query",
            "allowReserved": true,
            "description": "Runs because of an alert of this rule",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/RunState"
              }
            }
          },
          {
            "name": "trigger",
            "in": "query",
            "description": "Any of these triggers",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/RunTrigger"
              }
            }
          },
          {
            "name": "participant",
            "in": "query",
            "allowReserved": true,
            "description": "Runs in which this User did something; `me` stands for the caller",
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of runs",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "StartRun",
        "tags": [
          "runs"
        ],
        "summary": "Starts a run of a runbook or rollback procedure, pinned to a revision",
        "description": "Answers 409 when one of the document is active, unless `another` says that a second one is wanted; `error.runId` is the active one. The same `requestId` again answers with the run that it started.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StartRunRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}": {
      "get": {
        "operationId": "GetRun",
        "tags": [
          "runs"
        ],
        "summary": "A run with its steps and notes",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/steps/{number}": {
      "patch": {
        "operationId": "UpdateRunStep",
        "tags": [
          "runs"
        ],
        "summary": "Says that a step is done, skipped or failed, or open again",
        "description": "Answers 409 when somebody else has changed the step since `version`; `error.step` is what it is now. The same change again changes nothing.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "number",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateRunStepRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/notes": {
      "post": {
        "operationId": "AddRunNote",
        "tags": [
          "runs"
        ],
        "summary": "Adds a note to a run, also to one that has ended",
        "description": "The same `requestId` again adds nothing.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddRunNoteRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/alerts": {
      "post": {
        "operationId": "AddRunAlerts",
        "tags": [
          "runs"
        ],
        "summary": "Says that a run is about further alerts",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddRunAlertsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/finish": {
      "post": {
        "operationId": "FinishRun",
        "tags": [
          "runs"
        ],
        "summary": "Ends a run with an outcome, and says what to correct in the document",
        "description": "Answers 409 for a run that has ended otherwise.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FinishRunRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/abort": {
      "post": {
        "operationId": "AbortRun",
        "tags": [
          "runs"
        ],
        "summary": "Ends a run that was started by mistake or overtaken by events; it counts for nothing",
        "description": "Answers 409 for a run that has ended.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AbortRunRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/status-update": {
      "get": {
        "operationId": "DraftStatusUpdate",
        "tags": [
          "runs"
        ],
        "summary": "A status update to copy, from the document's own template, filled in with where the run stands",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The draft",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusUpdate"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/runs/{id}/export": {
      "get": {
        "operationId": "ExportRun",
        "tags": [
          "runs"
        ],
        "summary": "The run as Markdown, for a ticket",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The record of the run",
            "content": {
              "text/markdown": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drills": {
      "get": {
        "operationId": "ListDrills",
        "tags": [
          "runs"
        ],
        "summary": "Planned drills, the next one first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "name": "documentId",
            "in": "query",
            "description": "Drills of this document",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/DrillState"
              }
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of drills",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DrillList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "PlanDrill",
        "tags": [
          "runs"
        ],
        "summary": "Plans a drill of a runbook or rollback procedure; its steward is reminded",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlanDrillRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The drill",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Drill"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/drills/{id}": {
      "patch": {
        "operationId": "UpdateDrill",
        "tags": [
          "runs"
        ],
        "summary": "Moves a planned drill, or calls it off",
        "description": "Answers 409 for a drill that has begun, or was called off.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateDrillRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The drill",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Drill"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/follow-ups": {
      "get": {
        "operationId": "ListFollowUps",
        "tags": [
          "follow-ups"
        ],
        "summary": "Follow-ups, the most severe first, then those due first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "description": "Follow-ups of any of these Users or Groups, as full refs; `me` stands for the caller and their groups",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          {
            "name": "documentId",
            "in": "query",
            "description": "Corrections of this document",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "originId",
            "in": "query",
            "description": "Those that came of this run, document, alert, change or release",
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/FollowUpState"
              }
            }
          },
          {
            "name": "severity",
            "in": "query",
            "description": "Any of these severities",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Severity"
              }
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of follow-ups",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowUpList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "CreateFollowUp",
        "tags": [
          "follow-ups"
        ],
        "summary": "Writes down something to do for an entity, or something to correct in a document",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateFollowUpRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The follow-up",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowUp"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/follow-ups/{id}": {
      "get": {
        "operationId": "GetFollowUp",
        "tags": [
          "follow-ups"
        ],
        "summary": "One follow-up",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The follow-up",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowUp"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "UpdateFollowUp",
        "tags": [
          "follow-ups"
        ],
        "summary": "Changes a follow-up, closes it or opens it again",
        "description": "With `If-Match`, a follow-up that has changed since is refused with 412.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag of the follow-up as it was read; may be left out",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateFollowUpRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The follow-up",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowUp"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness": {
      "get": {
        "operationId": "ListReadiness",
        "tags": [
          "readiness"
        ],
        "summary": "Readiness of all entities that gates apply to, those that are not ready first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/readinessStatus"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/readinessSystem"
          },
          {
            "$ref": "#/components/parameters/readinessTier"
          },
          {
            "$ref": "#/components/parameters/readinessKind"
          },
          {
            "$ref": "#/components/parameters/readinessGate"
          },
          {
            "$ref": "#/components/parameters/readinessGateState"
          },
          {
            "$ref": "#/components/parameters/readinessText"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page, and how many there are of each status",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/gates": {
      "get": {
        "operationId": "ListGates",
        "tags": [
          "readiness"
        ],
        "summary": "All gates, with how many entities each of them stops",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/readinessStatus"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/readinessSystem"
          },
          {
            "$ref": "#/components/parameters/readinessTier"
          },
          {
            "$ref": "#/components/parameters/readinessKind"
          },
          {
            "$ref": "#/components/parameters/readinessGate"
          },
          {
            "$ref": "#/components/parameters/readinessGateState"
          },
          {
            "$ref": "#/components/parameters/readinessText"
          }
        ],
        "responses": {
          "200": {
            "description": "The gates, in the order of the configuration",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GateSummaryList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/trend": {
      "get": {
        "operationId": "GetReadinessTrend",
        "tags": [
          "readiness"
        ],
        "summary": "How many entities had which status at the end of each day",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/readinessStatus"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/readinessSystem"
          },
          {
            "$ref": "#/components/parameters/readinessTier"
          },
          {
            "$ref": "#/components/parameters/readinessKind"
          },
          {
            "$ref": "#/components/parameters/readinessGate"
          },
          {
            "$ref": "#/components/parameters/readinessGateState"
          },
          {
            "$ref": "#/components/parameters/readinessText"
          },
          {
            "name": "days",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 366,
              "default": 90
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The days, oldest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessTrend"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/export": {
      "get": {
        "operationId": "ExportReadiness",
        "tags": [
          "readiness"
        ],
        "summary": "Readiness of all entities that the filters leave, as CSV",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/readinessStatus"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/readinessSystem"
          },
          {
            "$ref": "#/components/parameters/readinessTier"
          },
          {
            "$ref": "#/components/parameters/readinessKind"
          },
          {
            "$ref": "#/components/parameters/readinessGate"
          },
          {
            "$ref": "#/components/parameters/readinessGateState"
          },
          {
            "$ref": "#/components/parameters/readinessText"
          }
        ],
        "responses": {
          "200": {
            "description": "One line for each entity",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/statuses": {
      "post": {
        "operationId": "ListReadinessStatuses",
        "tags": [
          "readiness"
        ],
        "summary": "The status of some entities in one request, for a column of a table",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EntityRefsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Those of the entities that have one and that the caller may read",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessStatusList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/mine": {
      "get": {
        "operationId": "GetMyReadinessWork",
        "tags": [
          "readiness"
        ],
        "summary": "What of readiness waits for the caller",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "responses": {
          "200": {
            "description": "Sign-offs and decisions that wait, own waivers, and what ends soon",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MyReadinessWork"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/preview": {
      "post": {
        "operationId": "PreviewReadiness",
        "tags": [
          "readiness"
        ],
        "summary": "Which entities a change of gates would turn",
        "description": "Checks are run with the new gates; what was reported, signed and waived counts by the id of its gate.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewReadinessRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What would change; nothing is stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessPreview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "GetReadiness",
        "tags": [
          "readiness"
        ],
        "summary": "Whether an entity is ready, and the gates that explain it",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "name": "at",
            "in": "query",
            "allowReserved": true,
            "description": "As of this time in the past instead of now",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The readiness",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/history": {
      "get": {
        "operationId": "ListReadinessHistory",
        "tags": [
          "readiness"
        ],
        "summary": "What became of an entity and its gates, the newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "name": "gateId",
            "in": "query",
            "description": "Of this gate alone; `status` for the status of the entity alone",
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of transitions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessTransitionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/badge": {
      "get": {
        "operationId": "GetReadinessBadge",
        "tags": [
          "readiness"
        ],
        "summary": "The status as an image, for pages elsewhere",
        "description": "Off unless `handoff.readiness.badge.enabled`; then it is for everybody who knows the address, signed in or not.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          }
        ],
        "responses": {
          "200": {
            "description": "SVG",
            "content": {
              "image/svg+xml": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/overrides": {
      "post": {
        "operationId": "RecordReadinessOverride",
        "tags": [
          "readiness"
        ],
        "summary": "Records that somebody went on although the entity was not ready",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReadinessOverrideRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The record in the history",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReadinessTransition"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/result": {
      "put": {
        "operationId": "ReportGateResult",
        "tags": [
          "readiness"
        ],
        "summary": "Reports how a gate of an entity stands, as pipelines do",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "$ref": "#/components/parameters/gateId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GateResultRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The readiness with the result",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/sign-offs": {
      "get": {
        "operationId": "ListSignOffs",
        "tags": [
          "readiness"
        ],
        "summary": "All sign-offs of a gate, the newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "$ref": "#/components/parameters/gateId"
          }
        ],
        "responses": {
          "200": {
            "description": "The sign-offs, also those that no longer count",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignOffList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "SignOffGate",
        "tags": [
          "readiness"
        ],
        "summary": "Signs a gate, or objects to it",
        "description": "For people in one of the roles of the gate.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "$ref": "#/components/parameters/gateId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SignOffRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The readiness with the sign-off",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/decision": {
      "post": {
        "operationId": "DecideGate",
        "tags": [
          "readiness"
        ],
        "summary": "Decides a gate whose signals conflict",
        "description": "For the owner of the gate.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityKind"
          },
          {
            "$ref": "#/components/parameters/entityNamespace"
          },
          {
            "$ref": "#/components/parameters/entityName"
          },
          {
            "$ref": "#/components/parameters/gateId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GateDecisionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The readiness with the decision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/sign-offs/{id}/revoke": {
      "post": {
        "operationId": "RevokeSignOff",
        "tags": [
          "readiness"
        ],
        "summary": "Takes back one’s own sign-off",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReasonRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The readiness without it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/waivers": {
      "get": {
        "operationId": "ListWaivers",
        "tags": [
          "waivers"
        ],
        "summary": "Waivers, those that wait for a decision first, then the newest",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "gateId",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/WaiverState"
              }
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of waivers",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "RequestWaiver",
        "tags": [
          "waivers"
        ],
        "summary": "Asks for leave to go on without a gate for a while",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The waiver, which waits for a decision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/waivers/{id}": {
      "get": {
        "operationId": "GetWaiver",
        "tags": [
          "waivers"
        ],
        "summary": "One waiver",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The waiver",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/waivers/{id}/decision": {
      "post": {
        "operationId": "DecideWaiver",
        "tags": [
          "waivers"
        ],
        "summary": "Approves a waiver, or denies it",
        "description": "Not for whoever asked for it.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverDecisionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/waivers/{id}/revoke": {
      "post": {
        "operationId": "RevokeWaiver",
        "tags": [
          "waivers"
        ],
        "summary": "Ends a waiver, or withdraws the request",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReasonRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes": {
      "get": {
        "operationId": "ListChanges",
        "tags": [
          "changes"
        ],
        "summary": "Changes of code, deployments and configuration, the newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/changeOwner"
          },
          {
            "$ref": "#/components/parameters/changeKind"
          },
          {
            "$ref": "#/components/parameters/changeState"
          },
          {
            "$ref": "#/components/parameters/changeEnvironment"
          },
          {
            "$ref": "#/components/parameters/changeSince"
          },
          {
            "$ref": "#/components/parameters/changeUntil"
          },
          {
            "$ref": "#/components/parameters/changeRisk"
          },
          {
            "name": "text",
            "in": "query",
            "allowReserved": true,
            "description": "Words of the title, or a version or commit",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "include",
            "in": "query",
            "description": "`text`: what note and description say, as plain text; at most 100 changes a page then",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "text"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "ReportChanges",
        "tags": [
          "changes"
        ],
        "summary": "Takes changes from pipelines and other tools",
        "description": "A change is known by `source` and `externalId`: one that was reported before is completed with what is new, and reports that come twice or in another order do no harm. A body that does not have this shape is refused whole, with the place of what is wrong. What cannot be used of a change for other reasons is told in the answer; the status is 400 only when none of the changes could be stored.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReportChangesRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What came of the changes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangesReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/search": {
      "get": {
        "operationId": "SearchChanges",
        "tags": [
          "changes"
        ],
        "summary": "Changes by the words of their titles, operational notes and descriptions, and by what they are called, best first",
        "description": "Numbers of pull requests, versions and commits find as well. At most 500 changes are found by one query.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Any word may match, the more the better",
            "schema": {
              "type": "string",
              "maxLength": 10000
            }
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "$ref": "#/components/parameters/changeOwner"
          },
          {
            "$ref": "#/components/parameters/changeKind"
          },
          {
            "$ref": "#/components/parameters/changeState"
          },
          {
            "$ref": "#/components/parameters/changeEnvironment"
          },
          {
            "$ref": "#/components/parameters/changeSince"
          },
          {
            "$ref": "#/components/parameters/changeUntil"
          },
          {
            "$ref": "#/components/parameters/changeRisk"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of results, best first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeSearchResultList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/sources": {
      "get": {
        "operationId": "ListChangeSources",
        "tags": [
          "changes"
        ],
        "summary": "How far modules have read the changes of repositories",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          }
        ],
        "responses": {
          "200": {
            "description": "Repositories in which the caller may read an entity, by source and name",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeSourceList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/suspects": {
      "get": {
        "operationId": "ListSuspects",
        "tags": [
          "changes"
        ],
        "summary": "What changed before an alert or another moment, the likeliest cause first",
        "description": "Of the entities and what they depend on. An alert says itself what it is about, when it started, where, and in which words; without one, `entityRef` is required. The order is that of the points in docs/what-changed.md.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "name": "alertId",
            "in": "query",
            "description": "The alert",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "at",
            "in": "query",
            "allowReserved": true,
            "description": "When it began; now where it is left out",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "allowReserved": true,
            "description": "Where; all environments count where it is left out",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "depth",
            "in": "query",
            "description": "How many steps to go along the dependencies",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 5,
              "default": 3
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The suspects",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Suspects"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/{id}": {
      "get": {
        "operationId": "GetChange",
        "tags": [
          "changes"
        ],
        "summary": "One change, with all that is known of it",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/{id}/acknowledgement": {
      "put": {
        "operationId": "AcknowledgeChange",
        "tags": [
          "changes"
        ],
        "summary": "Says that the caller knows of a change of monitoring",
        "description": "For those of its entities that the caller answers for, by `handoff.changes.monitoringApprover`: 403 where there is none of them. Where somebody said so before, that remains.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AcknowledgeChangeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "WithdrawAcknowledgement",
        "tags": [
          "changes"
        ],
        "summary": "Takes back that a change of monitoring is known of",
        "description": "For those of its entities that the caller answers for, whoever of them has said so",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/{id}/note": {
      "put": {
        "operationId": "EditNote",
        "tags": [
          "changes"
        ],
        "summary": "Edits the operational note of a change",
        "description": "Fields that the body leaves out are as the description of the change has them; `null` empties one. What the description says is never overwritten, nor does it overwrite what is edited here. With `If-Match`, a note that has changed since is refused with 412.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag of the note as it was read; may be left out",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EditedFields"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The note",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperationalNote"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/changes/{id}/note/revisions": {
      "get": {
        "operationId": "ListNoteRevisions",
        "tags": [
          "changes"
        ],
        "summary": "What became of the operational note of a change, the newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "All revisions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NoteRevisionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/timeline": {
      "get": {
        "operationId": "GetTimeline",
        "tags": [
          "changes"
        ],
        "summary": "What happened to an entity, the newest first",
        "description": "Changes, deployments, alerts, runs, revisions of documents and turns of readiness in one order, of the entity and, where asked for, of what it depends on. What the caller may not see is left out.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "Full ref",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          },
          {
            "name": "includeDependencies",
            "in": "query",
            "description": "Whether what the entity depends on is told as well, directly or not",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "depth",
            "in": "query",
            "description": "How many steps to go along the dependencies",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 5,
              "default": 2
            }
          },
          {
            "name": "type",
            "in": "query",
            "description": "Any of these types",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/TimelineType"
              }
            }
          },
          {
            "name": "since",
            "in": "query",
            "allowReserved": true,
            "description": "From this time on; 30 days where it is left out",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "until",
            "in": "query",
            "allowReserved": true,
            "description": "Before this time",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Timeline"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights": {
      "get": {
        "operationId": "GetInsights",
        "tags": [
          "insights"
        ],
        "summary": "Figures of an entity, a system, an owner or the fleet over a period",
        "description": "All are computed from stored facts, of what the caller may see alone. Without `entityRef`, `system` and `owner`, of the fleet; where more than one is given, all have to match.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          },
          {
            "$ref": "#/components/parameters/insightsBucket"
          },
          {
            "$ref": "#/components/parameters/insightsTimeZone"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Insights"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/documents": {
      "get": {
        "operationId": "ListHelpfulDocuments",
        "tags": [
          "insights"
        ],
        "summary": "The documents whose runs helped most in a period, with authors and stewards",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          }
        ],
        "responses": {
          "200": {
            "description": "Those that helped most often first, twenty at most",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HelpfulDocumentList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/load": {
      "get": {
        "operationId": "GetLoadAhead",
        "tags": [
          "insights"
        ],
        "summary": "What open releases ask of their teams in the next eight weeks",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsTimeZone"
          }
        ],
        "responses": {
          "200": {
            "description": "Teams with most to do first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LoadAhead"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/export": {
      "get": {
        "operationId": "ExportInsights",
        "tags": [
          "insights"
        ],
        "summary": "The figures and their weeks or months as CSV",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          },
          {
            "$ref": "#/components/parameters/insightsBucket"
          },
          {
            "$ref": "#/components/parameters/insightsTimeZone"
          }
        ],
        "responses": {
          "200": {
            "description": "One line for each figure, and for each week or month of it",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/{figure}/rows": {
      "get": {
        "operationId": "ListInsightRows",
        "tags": [
          "insights"
        ],
        "summary": "The events behind a figure, the newest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsFigure"
          },
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events; there are as many as the figure counts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InsightRowList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/insights/{figure}/rows/export": {
      "get": {
        "operationId": "ExportInsightRows",
        "tags": [
          "insights"
        ],
        "summary": "The events behind a figure as CSV",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsFigure"
          },
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          }
        ],
        "responses": {
          "200": {
            "description": "One line for each event",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/incidents": {
      "get": {
        "operationId": "ListIncidents",
        "tags": [
          "insights"
        ],
        "summary": "Incidents that began in a period, the newest first, also those that were dismissed",
        "description": "They follow from alerts and runs, and from what people corrected. Deployments are named to those who may read changes.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/insightsEntity"
          },
          {
            "$ref": "#/components/parameters/insightsSystem"
          },
          {
            "$ref": "#/components/parameters/insightsOwner"
          },
          {
            "$ref": "#/components/parameters/insightsSince"
          },
          {
            "$ref": "#/components/parameters/insightsUntil"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of incidents",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IncidentList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/incidents/judgements": {
      "post": {
        "operationId": "JudgeIncident",
        "tags": [
          "insights"
        ],
        "summary": "Merges, splits or dismisses incidents, or unlinks a deployment from one",
        "description": "Answers 404 for an incident that is not there any more, because an alert joined it or somebody corrected it in between, and 409 for what holds already.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewIncidentJudgement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What holds from now on",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IncidentJudgement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/incidents/judgements/{id}/undo": {
      "post": {
        "operationId": "UndoIncidentJudgement",
        "tags": [
          "insights"
        ],
        "summary": "Takes back what was corrected, so that it holds no longer",
        "description": "Dismissed incidents are restored so, and deployments linked again. Answers 409 where that was done already.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "It is kept, with who took it back",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IncidentJudgement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar": {
      "get": {
        "operationId": "GetCalendar",
        "tags": [
          "calendar"
        ],
        "summary": "Releases with a window, periods and conflicts of at most 400 days",
        "description": "Releases show to those who may read one of their entities, periods to those who may read the System or Domain that they are for. Without the permission to read releases, there are periods alone.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "What ends after this time",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "description": "What begins before this time",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "description": "Releases in which any of these Users or Groups have a role, or of entities that they own; `me` stands for the caller and their groups",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          {
            "name": "system",
            "in": "query",
            "allowReserved": true,
            "description": "Releases of parts of any of these systems, as full refs",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Releases in any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ReleaseState"
              }
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What there is in that time",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Calendar"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/periods": {
      "get": {
        "operationId": "ListCalendarPeriods",
        "tags": [
          "calendar"
        ],
        "summary": "Deployment windows, freezes and maintenance periods, those of the configuration first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "responses": {
          "200": {
            "description": "All that the caller may see",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarPeriodList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "CreateCalendarPeriod",
        "tags": [
          "calendar"
        ],
        "summary": "Writes down a deployment window, a freeze or a maintenance period",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CalendarPeriodRule"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/CalendarPeriod"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/periods/preview": {
      "post": {
        "operationId": "PreviewCalendarPeriod",
        "tags": [
          "calendar"
        ],
        "summary": "The next five times of a period that is not written down yet",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CalendarPeriodRule"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The next times",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarPeriodPreview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/periods/{id}": {
      "get": {
        "operationId": "GetCalendarPeriod",
        "tags": [
          "calendar"
        ],
        "summary": "A deployment window, a freeze or a maintenance period",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/CalendarPeriod"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "UpdateCalendarPeriod",
        "tags": [
          "calendar"
        ],
        "summary": "Puts another rule in its place; those of the configuration answer with 409",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "$ref": "#/components/parameters/ifMatchPeriod"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CalendarPeriodRule"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CalendarPeriod"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "DeleteCalendarPeriod",
        "tags": [
          "calendar"
        ],
        "summary": "Takes it away; those of the configuration answer with 409",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "$ref": "#/components/parameters/ifMatchPeriod"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/CalendarPeriod"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/feeds": {
      "get": {
        "operationId": "ListCalendarFeeds",
        "tags": [
          "calendar"
        ],
        "summary": "The caller's own feeds, without their addresses",
        "security": [
          {
            "JWT": []
          }
        ],
        "responses": {
          "200": {
            "description": "Those that are not revoked",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarFeedList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "CreateCalendarFeed",
        "tags": [
          "calendar"
        ],
        "summary": "Makes an address under which calendar programs read releases without signing in",
        "description": "It has the releases of the entities that the caller may read now, and of no others ever. The address is answered this once.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCalendarFeed"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/CalendarFeedAddress"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/feeds/{id}/rotate": {
      "post": {
        "operationId": "RotateCalendarFeed",
        "tags": [
          "calendar"
        ],
        "summary": "Puts another address in the place of the one that a feed has, and counts its time anew",
        "description": "It has the releases of the entities that the caller may read now.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "201": {
            "$ref": "#/components/responses/CalendarFeedAddress"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar/feeds/{id}": {
      "delete": {
        "operationId": "RevokeCalendarFeed",
        "tags": [
          "calendar"
        ],
        "summary": "Ends a feed",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The feed that was",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarFeed"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/calendar-feed/{file}": {
      "get": {
        "operationId": "ReadCalendarFeed",
        "tags": [
          "calendar"
        ],
        "summary": "The releases of a feed, for calendar programs that cannot sign in",
        "security": [
          {}
        ],
        "parameters": [
          {
            "name": "file",
            "in": "path",
            "required": true,
            "description": "The token of the feed, with `.ics` after it",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "iCalendar, RFC 5545",
            "content": {
              "text/calendar": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases": {
      "get": {
        "operationId": "ListReleases",
        "tags": [
          "releases"
        ],
        "summary": "Releases, by when they are to take place or were written down, the latest first",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/entityRef"
          },
          {
            "name": "state",
            "in": "query",
            "description": "Any of these states",
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ReleaseState"
              }
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "description": "Releases in which any of these Users or Groups have a role, as full refs; `me` stands for the caller and their groups",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          {
            "name": "changeId",
            "in": "query",
            "description": "Releases of any of these changes, and those that they deployed",
            "schema": {
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              }
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "description": "Those whose window, or whose creation where they have none, begins at this time or later",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "description": "Those that begin before this time",
            "schema": {
              "type": "string",
              "format": "date-time"
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "description": "A part of the title, the goal or the version, in any case",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of releases",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReleaseList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "CreateRelease",
        "tags": [
          "releases"
        ],
        "summary": "Writes a release down",
        "description": "One whose risk asks for no sign-off is accepted at once, unless it is to stay a draft. With a `requestId` that the caller has used before, the answer is what came of it then.",
        "security": [
          {
            "JWT": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}": {
      "get": {
        "operationId": "GetRelease",
        "tags": [
          "releases"
        ],
        "summary": "A release with its tasks, sign-offs, decisions and history, and where it can go from here",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "UpdateRelease",
        "tags": [
          "releases"
        ],
        "summary": "Puts another plan in the place of what a release has",
        "description": "Possible until it is being deployed. Entities and changes that the caller may not read stay as they are. Sign-offs of what is changed by it are void.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag of the release as it was read; `*` for whatever it is. Without it, the answer is 428",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleasePlan"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/transitions": {
      "post": {
        "operationId": "MoveRelease",
        "tags": [
          "releases"
        ],
        "summary": "Moves a release to another state",
        "description": "A move that is not possible is refused with 409, which names those that are or what they wait for.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MoveReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/tasks": {
      "post": {
        "operationId": "AddReleaseTask",
        "tags": [
          "releases"
        ],
        "summary": "Adds a task at the end of its phase",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReleaseTask"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/tasks/{taskId}": {
      "patch": {
        "operationId": "UpdateReleaseTask",
        "tags": [
          "releases"
        ],
        "summary": "Changes a task, or says whether it is done",
        "description": "What it says may change until the release is being deployed; whether it is done, until the release has ended.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleaseTaskChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "DeleteReleaseTask",
        "tags": [
          "releases"
        ],
        "summary": "Takes a task out",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/sign-offs": {
      "post": {
        "operationId": "SignRelease",
        "tags": [
          "releases"
        ],
        "summary": "Signs for a role, or objects; in the place of what the caller has signed for it before",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SignReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/sign-offs/{signOffId}": {
      "delete": {
        "operationId": "WithdrawReleaseSignOff",
        "tags": [
          "releases"
        ],
        "summary": "Withdraws a sign-off of one's own, until the release is being deployed",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "signOffId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/decisions": {
      "post": {
        "operationId": "AddReleaseDecision",
        "tags": [
          "releases"
        ],
        "summary": "Records a decision, which is never edited, only superseded by another",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReleaseDecision"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/drafts": {
      "get": {
        "operationId": "DraftReleaseTexts",
        "tags": [
          "releases"
        ],
        "summary": "Texts of a release, drafted from the notes of its changes",
        "description": "They are for people to edit and put into the plan. What the caller may not read is not in them.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "Drafts in Markdown",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReleaseTexts"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/criteria": {
      "post": {
        "operationId": "AddReleaseCriterion",
        "tags": [
          "releases"
        ],
        "summary": "Asks something more of a release than its risk and its templates do",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReleaseCriterion"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/criteria/{criterionId}": {
      "patch": {
        "operationId": "ChangeReleaseCriterion",
        "tags": [
          "releases"
        ],
        "summary": "Takes a criterion out of a release, or puts it back, with a reason",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "criterionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleaseCriterionChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/exceptions": {
      "post": {
        "operationId": "RequestReleaseException",
        "tags": [
          "releases"
        ],
        "summary": "Asks for leave to go on without something, for a time",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReleaseException"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/exceptions/{exceptionId}": {
      "patch": {
        "operationId": "DecideReleaseException",
        "tags": [
          "releases"
        ],
        "summary": "Grants, denies or revokes an exception",
        "description": "Takes somebody who has the role that grants exceptions in the release at that moment.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "exceptionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleaseExceptionDecision"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/tasks/{taskId}/run": {
      "post": {
        "operationId": "RunReleaseTask",
        "tags": [
          "releases"
        ],
        "summary": "Starts a run of the document of a task, which does the task when it ends well",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RunReleaseTaskRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/rollback": {
      "post": {
        "operationId": "RollBackRelease",
        "tags": [
          "releases"
        ],
        "summary": "Starts a run of a rollback procedure, and moves the release to `rolling-back`",
        "description": "It is rolled back when the run has ended well and a deployment proves it. For a release that is being rolled back, it starts another run.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RollBackReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/watch": {
      "get": {
        "operationId": "WatchRelease",
        "tags": [
          "releases"
        ],
        "summary": "What to watch while a release is deployed and afterwards, and how to undo it",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "As far as the caller may see it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReleaseWatch"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/rehearsals": {
      "post": {
        "operationId": "StartReleaseRehearsal",
        "tags": [
          "releases"
        ],
        "summary": "Begins a dry run of the tasks of a release in another environment",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/StartReleaseRehearsalRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/rehearsals/{rehearsalId}": {
      "patch": {
        "operationId": "UpdateReleaseRehearsal",
        "tags": [
          "releases"
        ],
        "summary": "Says what became of tasks in a dry run, what was different, and how it ended",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "rehearsalId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReleaseRehearsalChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/review": {
      "put": {
        "operationId": "ReviewRelease",
        "tags": [
          "releases"
        ],
        "summary": "Writes down what both sides found when they looked back, without blame",
        "description": "Possible from the deployment until the release is reviewed.",
        "security": [
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag of the release as it was read; `*` for whatever it is. Without it, the answer is 428",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewReleaseRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Release"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/releases/{id}/timeline": {
      "get": {
        "operationId": "GetReleaseTimeline",
        "tags": [
          "releases"
        ],
        "summary": "All that happened around a release, the oldest first",
        "description": "As far as the caller may see it; of alerts and runs of its entities, those while it was deployed and watched.",
        "security": [
          {},
          {
            "JWT": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "Events",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReleaseTimeline"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "JWT": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT"
      }
    },
    "responses": {
      "Error": {
        "description": "An error",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Release": {
        "description": "The release as it is now",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Release"
            }
          }
        }
      },
      "CalendarPeriod": {
        "description": "The period",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/CalendarPeriod"
            }
          }
        }
      },
      "CalendarFeedAddress": {
        "description": "The feed with its address, which is not answered again",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/CalendarFeedAddress"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "The document is not what the caller has read; `error.etag` is what it has now",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "parameters": {
      "entityKind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "entityNamespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "entityName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "recordId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "taskId": {
        "name": "taskId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "documentId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        }
      },
      "ifMatchPeriod": {
        "name": "If-Match",
        "in": "header",
        "description": "The etag of the period as it was read; `*` for whatever it is. Without it, the answer is 428",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        }
      },
      "revisionNumber": {
        "name": "number",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        }
      },
      "entityRef": {
        "name": "entityRef",
        "in": "query",
        "allowReserved": true,
        "description": "Any of these entities, as full refs",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "changeOwner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Changes of entities of any of these Users or Groups, as full refs; `me` stands for the caller and their groups",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "changeKind": {
        "name": "kind",
        "in": "query",
        "description": "Any of these kinds",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ChangeKind"
          }
        }
      },
      "changeState": {
        "name": "state",
        "in": "query",
        "description": "Any of these states",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ChangeState"
          }
        }
      },
      "changeEnvironment": {
        "name": "environment",
        "in": "query",
        "allowReserved": true,
        "description": "Deployments to any of these environments",
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        }
      },
      "changeSince": {
        "name": "since",
        "in": "query",
        "allowReserved": true,
        "description": "Those from this time on",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "changeUntil": {
        "name": "until",
        "in": "query",
        "allowReserved": true,
        "description": "Those before this time",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "changeRisk": {
        "name": "risk",
        "in": "query",
        "description": "Any of these risks, as the operational note says",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Risk"
          }
        }
      },
      "documentKind": {
        "name": "kind",
        "in": "query",
        "description": "Any of these kinds",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/DocumentKind"
          }
        }
      },
      "tag": {
        "name": "tag",
        "in": "query",
        "allowReserved": true,
        "description": "Any of these tags",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "gateId": {
        "name": "gateId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "readinessStatus": {
        "name": "status",
        "in": "query",
        "description": "Any of these statuses",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ReadinessStatus"
          }
        }
      },
      "readinessSystem": {
        "name": "system",
        "in": "query",
        "allowReserved": true,
        "description": "Parts of any of these systems, as full refs",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "readinessTier": {
        "name": "tier",
        "in": "query",
        "description": "Any of these tiers",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "readinessKind": {
        "name": "kind",
        "in": "query",
        "description": "Any of these kinds of entity",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "readinessGate": {
        "name": "gate",
        "in": "query",
        "description": "Entities that this gate applies to; with `gateState`, those where it stands so",
        "schema": {
          "type": "string",
          "maxLength": 100
        }
      },
      "readinessGateState": {
        "name": "gateState",
        "in": "query",
        "description": "Any of these states of the `gate`",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/GateState"
          }
        }
      },
      "readinessText": {
        "name": "q",
        "in": "query",
        "description": "A part of the name or title",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "include": {
        "name": "include",
        "in": "query",
        "description": "What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100",
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "retired",
              "archived",
              "content"
            ]
          }
        }
      },
      "insightsEntity": {
        "name": "entityRef",
        "in": "query",
        "allowReserved": true,
        "description": "Full ref of one entity",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      },
      "insightsSystem": {
        "name": "system",
        "in": "query",
        "allowReserved": true,
        "description": "Entities that are part of this system, as a full ref",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      },
      "insightsOwner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      },
      "insightsSince": {
        "name": "since",
        "in": "query",
        "allowReserved": true,
        "description": "From this time on; 90 days before the end where it is left out",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "insightsUntil": {
        "name": "until",
        "in": "query",
        "allowReserved": true,
        "description": "Before this time; now where it is left out or lies in the future. A period is of 800 days at most",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "insightsBucket": {
        "name": "bucket",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "week",
            "month"
          ],
          "default": "week"
        }
      },
      "insightsTimeZone": {
        "name": "timeZone",
        "in": "query",
        "allowReserved": true,
        "description": "In which weeks and months begin, like `Europe/Berlin`",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100,
          "default": "UTC"
        }
      },
      "insightsFigure": {
        "name": "figure",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/InsightFigureId"
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "allowReserved": true,
        "description": "The `nextCursor` of the page before",
        "schema": {
          "type": "string",
          "maxLength": 2000
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "error",
          "response"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            },
            "additionalProperties": true
          },
          "request": {
            "type": "object",
            "properties": {
              "method": {
                "type": "string"
              },
              "url": {
                "type": "string"
              }
            }
          },
          "response": {
            "type": "object",
            "required": [
              "statusCode"
            ],
            "properties": {
              "statusCode": {
                "type": "number"
              }
            }
          }
        },
        "additionalProperties": true
      },
      "PageInfo": {
        "type": "object",
        "properties": {
          "nextCursor": {
            "type": "string",
            "description": "Absent on the last page"
          }
        },
        "additionalProperties": false
      },
      "DocumentKind": {
        "type": "string",
        "enum": [
          "runbook",
          "rollback",
          "deployment",
          "escalation",
          "operations"
        ]
      },
      "SourceType": {
        "type": "string",
        "enum": [
          "repository",
          "portal",
          "external"
        ]
      },
      "FreshnessState": {
        "type": "string",
        "enum": [
          "fresh",
          "due",
          "stale",
          "unverified"
        ]
      },
      "Freshness": {
        "type": "object",
        "required": [
          "state",
          "reasons"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/FreshnessState"
          },
          "reasons": {
            "type": "array",
            "description": "Why, in words; never empty",
            "items": {
              "type": "string"
            }
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "When time alone may change it"
          }
        },
        "additionalProperties": false
      },
      "DocumentSource": {
        "type": "object",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/SourceType"
          },
          "url": {
            "type": "string",
            "description": "Where a person can see the source"
          },
          "editUrl": {
            "type": "string",
            "description": "Where a person can change the source"
          },
          "path": {
            "type": "string",
            "description": "Relative to the source folder"
          }
        },
        "additionalProperties": false
      },
      "Problem": {
        "type": "object",
        "description": "Something the author of a document or a catalog file can mend",
        "required": [
          "code",
          "severity",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "Stable, kebab-case, as in front-matter-invalid"
          },
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning",
              "info"
            ]
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what to do about it"
          },
          "path": {
            "type": "string",
            "description": "File, relative to the source folder"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        },
        "additionalProperties": false
      },
      "Heading": {
        "type": "object",
        "required": [
          "depth",
          "text",
          "slug",
          "line"
        ],
        "properties": {
          "depth": {
            "type": "integer",
            "minimum": 1,
            "maximum": 6
          },
          "text": {
            "type": "string"
          },
          "slug": {
            "type": "string",
            "description": "Fragment of the heading, unique within the document"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          }
        },
        "additionalProperties": false
      },
      "Document": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "kind",
          "title",
          "source",
          "revision",
          "steward",
          "alerts",
          "symptoms",
          "tags",
          "freshness",
          "restricted",
          "retired",
          "problems",
          "createdAt",
          "updatedAt",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "title": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/DocumentSource"
          },
          "revision": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of the newest revision; 0 for an external link, which has none"
          },
          "steward": {
            "type": [
              "string",
              "null"
            ],
            "description": "Full ref; null when the entity has no owner either"
          },
          "alerts": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "symptoms": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "freshness": {
            "$ref": "#/components/schemas/Freshness"
          },
          "verification": {
            "$ref": "#/components/schemas/Review"
          },
          "restricted": {
            "type": "boolean"
          },
          "retired": {
            "type": "boolean"
          },
          "replacedBy": {
            "type": "string",
            "description": "The document to use instead of a retired one, as its author wrote it: the id of a document, a path relative to the document or else to the source folder, or a URL"
          },
          "archivedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the file or the entity was gone, or the document was deleted"
          },
          "archivedBy": {
            "type": "string",
            "description": "Full ref of the User who deleted it"
          },
          "purgedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the content of its newest revision was purged; it has none until its source differs"
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Time of the newest revision"
          },
          "updatedBy": {
            "type": "string",
            "description": "Author of the newest revision, where the source tells"
          },
          "etag": {
            "type": "string",
            "description": "Changes with content, facts, reviews and state, but not with the clock or with owners; for If-Match"
          },
          "content": {
            "type": "string",
            "description": "Markdown of the newest revision without front matter; only when asked for"
          },
          "reviewValue": {
            "$ref": "#/components/schemas/ReviewValue"
          }
        },
        "additionalProperties": false
      },
      "ReviewValue": {
        "type": "object",
        "description": "How much a review of a document is worth; only in the order of it",
        "required": [
          "value",
          "uses",
          "points"
        ],
        "properties": {
          "value": {
            "type": "number",
            "description": "One more than the uses, times the points"
          },
          "uses": {
            "type": "integer",
            "description": "How many runs of it ended in the last 90 days that tell whether it helped"
          },
          "points": {
            "type": "number",
            "description": "How much has happened around it since it was verified, or else since its newest revision"
          }
        },
        "additionalProperties": false
      },
      "DocumentList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Document"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "DocumentDetail": {
        "type": "object",
        "required": [
          "document",
          "content",
          "rollbackCriteria",
          "headings",
          "steps",
          "files"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/Document"
          },
          "content": {
            "type": "string",
            "description": "Markdown with its front matter removed; empty for an external link and for a purged revision"
          },
          "rollbackCriteria": {
            "type": "array",
            "description": "When to roll back, where front matter says so",
            "items": {
              "type": "string"
            }
          },
          "steps": {
            "type": "array",
            "description": "What a run of the document ticks off; empty when it has nothing to do in order",
            "items": {
              "$ref": "#/components/schemas/Step"
            }
          },
          "headings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Heading"
            }
          },
          "files": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Images and files that the newest revision holds, by their path relative to the source folder, as `/files` takes it; what the content refers to and is not among them was not there"
          }
        },
        "additionalProperties": false
      },
      "CreateDocumentRequest": {
        "type": "object",
        "required": [
          "entityRef",
          "kind",
          "title",
          "content"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "maxLength": 500,
            "pattern": "^[^:/\\s]+:[^:/\\s]+/[^:/\\s]+$",
            "description": "Full ref of the entity it is attached to"
          },
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "title": {
            "$ref": "#/components/schemas/DocumentTitle"
          },
          "content": {
            "$ref": "#/components/schemas/DocumentContent"
          },
          "message": {
            "$ref": "#/components/schemas/RevisionMessage"
          }
        },
        "additionalProperties": false
      },
      "UpdateDocumentRequest": {
        "type": "object",
        "required": [
          "content"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "title": {
            "$ref": "#/components/schemas/DocumentTitle"
          },
          "content": {
            "$ref": "#/components/schemas/DocumentContent"
          },
          "message": {
            "$ref": "#/components/schemas/RevisionMessage"
          },
          "minor": {
            "type": "boolean",
            "description": "A change without meaning, as the correction of a spelling mistake"
          }
        },
        "additionalProperties": false
      },
      "RestoreDocumentRequest": {
        "type": "object",
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "The one to make the newest; without it an archived document comes back as it was"
          }
        },
        "additionalProperties": false
      },
      "DocumentTitle": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\x00-\\x1F]*[^\\x00-\\x20][^\\x00-\\x1F]*$"
      },
      "DocumentContent": {
        "type": "string",
        "pattern": "^[^\\x00]*$",
        "description": "Markdown, which may begin with front matter; at most 1 MiB in UTF-8"
      },
      "RevisionMessage": {
        "type": "string",
        "maxLength": 2000,
        "pattern": "^[^\\x00]*$",
        "description": "What was changed and why"
      },
      "Revision": {
        "type": "object",
        "required": [
          "number",
          "createdAt",
          "hash",
          "minor"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "author": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "commit": {
            "type": "string",
            "description": "Commit or etag of the source the revision was read from"
          },
          "hash": {
            "type": "string",
            "description": "SHA-256 of the content, hexadecimal"
          },
          "minor": {
            "type": "boolean",
            "description": "The author marked it as a change without meaning"
          },
          "purged": {
            "$ref": "#/components/schemas/Purge"
          }
        },
        "additionalProperties": false
      },
      "Purge": {
        "type": "object",
        "required": [
          "at",
          "by",
          "reason"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "RevisionList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Revision"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "RevisionDetail": {
        "type": "object",
        "required": [
          "revision",
          "content",
          "headings"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "content": {
            "type": "string",
            "description": "The file as it was, with its front matter; empty once purged"
          },
          "headings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Heading"
            }
          }
        },
        "additionalProperties": false
      },
      "PurgeRequest": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          }
        },
        "additionalProperties": false
      },
      "ReviewRequest": {
        "type": "object",
        "required": [
          "revision"
        ],
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "The revision that was read; a stale one is refused with 409"
          },
          "comment": {
            "type": "string",
            "maxLength": 5000
          }
        },
        "additionalProperties": false
      },
      "Review": {
        "type": "object",
        "required": [
          "revision",
          "at",
          "by"
        ],
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "Full ref of the User; for a review date in front matter, the word front-matter"
          },
          "comment": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ReviewList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Review"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "Contact": {
        "type": "object",
        "description": "A way to reach someone, opened with one tap",
        "required": [
          "type",
          "title",
          "url"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "chat",
              "on-call",
              "status-page",
              "email",
              "phone",
              "link"
            ]
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "https, mailto or tel"
          }
        },
        "additionalProperties": false
      },
      "Party": {
        "type": "object",
        "required": [
          "ref",
          "title",
          "contacts"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          }
        },
        "additionalProperties": false
      },
      "SourceStatus": {
        "type": "object",
        "required": [
          "id",
          "target",
          "declaredBy",
          "state",
          "documents",
          "problems"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "target": {
            "type": "string",
            "description": "What the source is, for people to read: a URL or a folder relative to the catalog file"
          },
          "url": {
            "type": "string",
            "description": "Where a person can see it"
          },
          "declaredBy": {
            "type": "string",
            "enum": [
              "annotation",
              "convention",
              "module"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "pending",
              "ok",
              "failing",
              "waiting",
              "empty"
            ],
            "description": "`waiting` is a rate limit, `empty` a folder by convention that does not exist"
          },
          "lastReadAt": {
            "type": "string",
            "format": "date-time",
            "description": "Last successful reading, changed or not"
          },
          "failingSince": {
            "type": "string",
            "format": "date-time"
          },
          "waitingUntil": {
            "type": "string",
            "format": "date-time"
          },
          "error": {
            "type": "string"
          },
          "documents": {
            "type": "integer"
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            },
            "description": "Skipped files and the like"
          }
        },
        "additionalProperties": false
      },
      "Expectation": {
        "type": "object",
        "description": "A kind of document that the entity ought to have",
        "required": [
          "kind",
          "documentIds"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "documentIds": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Empty when it is missing"
          }
        },
        "additionalProperties": false
      },
      "EntitySummary": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "owners",
          "contacts",
          "escalation",
          "documents",
          "expectations",
          "sources",
          "problems",
          "firingAlerts",
          "activeRuns",
          "followUps"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "tier": {
            "type": "string"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Party"
            }
          },
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "escalation": {
            "type": "array",
            "description": "Documents of kind escalation, by id, the one to open first in front",
            "items": {
              "type": "string"
            }
          },
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Document"
            }
          },
          "expectations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Expectation"
            }
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceStatus"
            }
          },
          "problems": {
            "type": "array",
            "description": "What is wrong with the annotations and links of the entity itself",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "readiness": {
            "description": "Left out for entities that no gate applies to, and for callers who may not see it",
            "$ref": "#/components/schemas/Readiness"
          },
          "firingAlerts": {
            "type": "array",
            "description": "The newest 50",
            "items": {
              "$ref": "#/components/schemas/Alert"
            }
          },
          "activeRuns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Run"
            }
          },
          "followUps": {
            "type": "array",
            "description": "The first 50 that are open, the most severe first",
            "items": {
              "$ref": "#/components/schemas/FollowUp"
            }
          }
        },
        "additionalProperties": false
      },
      "EntityOverview": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "documents",
          "missing",
          "due",
          "stale"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "tier": {
            "type": "string"
          },
          "documents": {
            "type": "integer"
          },
          "missing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DocumentKind"
            }
          },
          "due": {
            "type": "integer"
          },
          "stale": {
            "type": "integer"
          }
        },
        "additionalProperties": false
      },
      "EntityOverviewList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityOverview"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "RefreshReport": {
        "type": "object",
        "required": [
          "added",
          "updated",
          "archived",
          "unchanged",
          "sources"
        ],
        "properties": {
          "added": {
            "type": "integer"
          },
          "updated": {
            "type": "integer"
          },
          "archived": {
            "type": "integer"
          },
          "unchanged": {
            "type": "integer",
            "description": "Documents of the sources that could be read that are neither new nor changed"
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceStatus"
            }
          }
        },
        "additionalProperties": false
      },
      "TextSegment": {
        "type": "object",
        "description": "A piece of text; highlighted where it matched",
        "required": [
          "text",
          "match"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "match": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "SearchResult": {
        "type": "object",
        "required": [
          "documentId",
          "entityRef",
          "kind",
          "title",
          "source",
          "tags",
          "freshness",
          "retired",
          "score",
          "titleSegments",
          "excerpt"
        ],
        "properties": {
          "documentId": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "title": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/DocumentSource"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "freshness": {
            "$ref": "#/components/schemas/FreshnessState"
          },
          "retired": {
            "type": "boolean"
          },
          "score": {
            "type": "number",
            "description": "Comparable within one answer only"
          },
          "section": {
            "type": "object",
            "description": "The heading the excerpt stands under",
            "required": [
              "text",
              "slug"
            ],
            "properties": {
              "text": {
                "type": "string"
              },
              "slug": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "titleSegments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TextSegment"
            }
          },
          "excerpt": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TextSegment"
            }
          },
          "alsoOf": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Further entities that carry the same document"
          }
        },
        "additionalProperties": false
      },
      "SearchResultList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SearchResult"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "corrected": {
            "type": "array",
            "description": "Words that match nothing and what was searched instead",
            "items": {
              "$ref": "#/components/schemas/WordCorrection"
            }
          }
        },
        "additionalProperties": false
      },
      "WordCorrection": {
        "type": "object",
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "AlertResolution": {
        "type": "object",
        "required": [
          "alertname",
          "items",
          "totalItems",
          "pageInfo",
          "entities"
        ],
        "properties": {
          "alertname": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "description": "Best first; empty when nothing fits",
            "items": {
              "$ref": "#/components/schemas/AlertMatch"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "entities": {
            "type": "array",
            "description": "Whom the alert is about, the likeliest first; empty when its labels name nobody in the catalog",
            "items": {
              "$ref": "#/components/schemas/AlertedEntity"
            }
          }
        },
        "additionalProperties": false
      },
      "AlertMatch": {
        "type": "object",
        "required": [
          "document",
          "rule",
          "reason",
          "confidence"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/Document"
          },
          "section": {
            "$ref": "#/components/schemas/HeadingReference"
          },
          "rule": {
            "type": "string",
            "description": "What found it: the alert is named by a document of the entity, by one further up its chain of system, domain and owner, its `runbook_url` is the address of the document, it is named by a document of another entity, or its texts are like those of the document",
            "enum": [
              "entity",
              "ancestor",
              "runbook-url",
              "name",
              "search"
            ]
          },
          "reason": {
            "type": "string",
            "description": "The same in words, for people"
          },
          "confidence": {
            "type": "string",
            "description": "`clear` is the one answer, and at most the first document has it; `likely` is one of several that fit; `weak` is no more than a similar text",
            "enum": [
              "clear",
              "likely",
              "weak"
            ]
          }
        },
        "additionalProperties": false
      },
      "AlertedEntity": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "reason",
          "owners",
          "contacts",
          "escalation"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "reason": {
            "type": "string",
            "description": "Which labels name it, for people"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Party"
            }
          },
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "escalation": {
            "type": "array",
            "description": "Documents of kind escalation, its own and then those of its owners, the one to open first in front",
            "items": {
              "$ref": "#/components/schemas/Document"
            }
          }
        },
        "additionalProperties": false
      },
      "DocumentReference": {
        "type": "object",
        "description": "A document, as records that are about it name it",
        "required": [
          "id",
          "entityRef",
          "kind",
          "title"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/DocumentKind"
          },
          "title": {
            "type": "string"
          },
          "heading": {
            "$ref": "#/components/schemas/HeadingReference"
          }
        },
        "additionalProperties": false
      },
      "HeadingReference": {
        "type": "object",
        "required": [
          "text",
          "slug"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "slug": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "Severity": {
        "type": "string",
        "enum": [
          "low",
          "medium",
          "high",
          "critical"
        ]
      },
      "AlertState": {
        "type": "string",
        "description": "`stale` is one that fired when it was last heard of, but that was longer ago than `handoff.alerts.staleAfter`; it no longer counts as firing",
        "enum": [
          "firing",
          "stale",
          "resolved"
        ]
      },
      "Alert": {
        "type": "object",
        "required": [
          "id",
          "alertname",
          "fingerprint",
          "state",
          "labels",
          "annotations",
          "startsAt",
          "lastHeardAt",
          "entityRefs",
          "problems"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "alertname": {
            "type": "string",
            "description": "Empty when the alert manager gave it none"
          },
          "fingerprint": {
            "type": "string",
            "description": "Of its labels: as the alert manager has it, or made of them"
          },
          "state": {
            "$ref": "#/components/schemas/AlertState"
          },
          "severity": {
            "type": "string",
            "description": "The label of that name, as it is"
          },
          "labels": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "annotations": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "startsAt": {
            "type": "string",
            "format": "date-time"
          },
          "endsAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it resolved"
          },
          "lastHeardAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the alert manager last spoke of it"
          },
          "generatorUrl": {
            "type": "string",
            "description": "Where its rule can be seen, an http or https address"
          },
          "entityRefs": {
            "type": "array",
            "description": "Whom it is about, the likeliest first, as far as the caller may read them",
            "items": {
              "type": "string"
            }
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "problems": {
            "type": "array",
            "description": "What could not be used of it",
            "items": {
              "$ref": "#/components/schemas/AlertProblem"
            }
          }
        },
        "additionalProperties": false
      },
      "AlertProblem": {
        "type": "object",
        "required": [
          "field",
          "message"
        ],
        "properties": {
          "field": {
            "type": "string",
            "description": "As startsAt or labels.pod"
          },
          "message": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "AlertList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Alert"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "AlertsBody": {
        "type": "object",
        "required": [
          "alerts"
        ],
        "properties": {
          "alerts": {
            "type": "array",
            "description": "Objects; whatever they hold, they are kept",
            "items": {}
          }
        },
        "additionalProperties": true
      },
      "IntakeReport": {
        "type": "object",
        "required": [
          "received",
          "added",
          "updated",
          "unchanged",
          "problems"
        ],
        "properties": {
          "received": {
            "type": "integer"
          },
          "added": {
            "type": "integer"
          },
          "updated": {
            "type": "integer"
          },
          "unchanged": {
            "type": "integer",
            "description": "Said nothing that was not known"
          },
          "problems": {
            "type": "array",
            "description": "What could not be used, of the first hundred alerts that have some",
            "items": {
              "type": "object",
              "required": [
                "index",
                "field",
                "message"
              ],
              "properties": {
                "index": {
                  "type": "integer",
                  "description": "In the body, from 0"
                },
                "field": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "CoverageFinding": {
        "type": "string",
        "description": "`no-runbook`: no document answers the alert. `dead-runbook-url`: its `runbook_url` answers with an error. `other-runbook-url`: its `runbook_url` leads elsewhere than to the document that answers it. `unchecked-runbook-url`: its `runbook_url` is on a host that may not be asked. `no-alert`: a runbook that answers no existing alert. `covered`: all is well",
        "enum": [
          "no-runbook",
          "dead-runbook-url",
          "other-runbook-url",
          "unchecked-runbook-url",
          "no-alert",
          "covered"
        ]
      },
      "AlertRule": {
        "type": "object",
        "description": "An alerting rule as https://prometheus.io/docs/prometheus/latest/querying/api/#rules has it",
        "required": [
          "source",
          "group",
          "alertname",
          "expression",
          "labels",
          "annotations"
        ],
        "properties": {
          "source": {
            "type": "string",
            "description": "Name of the Prometheus, or the ref of the entity that names the rule file"
          },
          "group": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "alertname": {
            "type": "string"
          },
          "expression": {
            "type": "string",
            "description": "In PromQL"
          },
          "for": {
            "type": "string",
            "description": "ISO 8601 duration"
          },
          "severity": {
            "type": "string"
          },
          "labels": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "annotations": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "CoverageItem": {
        "type": "object",
        "required": [
          "finding",
          "detail",
          "fix",
          "entityRefs"
        ],
        "properties": {
          "finding": {
            "$ref": "#/components/schemas/CoverageFinding"
          },
          "detail": {
            "type": "string",
            "description": "The same in words, for people"
          },
          "fix": {
            "type": "string",
            "description": "What to do about it, for people; empty when all is well"
          },
          "alertname": {
            "type": "string",
            "description": "Absent for no-alert"
          },
          "rule": {
            "$ref": "#/components/schemas/AlertRule"
          },
          "runbookUrl": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "AlertCoverage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo",
          "counts",
          "sources"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CoverageItem"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "counts": {
            "type": "object",
            "description": "How many of each finding there are, whichever of them are asked for",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RuleSource"
            }
          }
        },
        "additionalProperties": false
      },
      "RuleSource": {
        "type": "object",
        "required": [
          "name",
          "rules"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "Without credentials"
          },
          "rules": {
            "type": "integer",
            "description": "Alerting rules of its last good reading"
          },
          "readAt": {
            "type": "string",
            "format": "date-time",
            "description": "Time of the last good reading; absent before the first"
          },
          "failedSince": {
            "type": "string",
            "format": "date-time"
          },
          "error": {
            "type": "string",
            "description": "Why it fails, for people"
          }
        },
        "additionalProperties": false
      },
      "RuleSourceList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RuleSource"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "RuleChange": {
        "type": "object",
        "required": [
          "id",
          "at",
          "change",
          "source",
          "group",
          "alertname",
          "entityRefs"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was read"
          },
          "change": {
            "type": "string",
            "enum": [
              "added",
              "changed",
              "removed"
            ]
          },
          "source": {
            "type": "string"
          },
          "group": {
            "type": "string"
          },
          "alertname": {
            "type": "string"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "before": {
            "$ref": "#/components/schemas/AlertRule"
          },
          "after": {
            "$ref": "#/components/schemas/AlertRule"
          }
        },
        "additionalProperties": false
      },
      "RuleChangeList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RuleChange"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "Step": {
        "type": "object",
        "description": "One thing to do, as the Markdown of the document has it",
        "required": [
          "number",
          "title",
          "content",
          "line"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "title": {
            "type": "string",
            "description": "Its first sentence, or its heading, without Markdown"
          },
          "content": {
            "type": "string",
            "description": "Its Markdown, from the line of the title on, with the code that belongs to it"
          },
          "line": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the file that it begins at, front matter included, as lines of headings are"
          },
          "section": {
            "$ref": "#/components/schemas/HeadingReference"
          },
          "escalateAfter": {
            "type": "string",
            "description": "ISO 8601 duration after which to escalate, as written beside it"
          }
        },
        "additionalProperties": false
      },
      "RunState": {
        "type": "string",
        "description": "`aborted` and `abandoned` runs count for nothing",
        "enum": [
          "active",
          "finished",
          "aborted",
          "abandoned"
        ]
      },
      "RunTrigger": {
        "type": "string",
        "enum": [
          "alert",
          "drill",
          "release",
          "manual"
        ]
      },
      "RunOutcome": {
        "type": "string",
        "enum": [
          "resolved",
          "mitigated",
          "escalated",
          "not-helpful",
          "drill-passed",
          "drill-failed"
        ]
      },
      "RunAlert": {
        "type": "object",
        "required": [
          "alertname",
          "labels"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of the alert, where it was heard of"
          },
          "alertname": {
            "type": "string",
            "maxLength": 1000
          },
          "labels": {
            "type": "object",
            "maxProperties": 100,
            "additionalProperties": {
              "type": "string",
              "maxLength": 10000
            }
          },
          "state": {
            "$ref": "#/components/schemas/AlertState"
          }
        },
        "additionalProperties": false
      },
      "Run": {
        "type": "object",
        "required": [
          "id",
          "document",
          "revision",
          "trigger",
          "state",
          "alerts",
          "startedAt",
          "startedBy",
          "lastActivityAt",
          "participants",
          "steps",
          "settledSteps",
          "asksForOutcome"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "That the run is pinned to"
          },
          "trigger": {
            "$ref": "#/components/schemas/RunTrigger"
          },
          "environment": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/RunState"
          },
          "alerts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RunAlert"
            }
          },
          "drillId": {
            "type": "string"
          },
          "incident": {
            "type": "boolean",
            "description": "Whether it counts as an incident from its start to its end"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "startedBy": {
            "type": "string"
          },
          "lastActivityAt": {
            "type": "string",
            "format": "date-time"
          },
          "participants": {
            "type": "array",
            "description": "Users who did something in it, the latest first",
            "items": {
              "type": "string"
            }
          },
          "steps": {
            "type": "integer",
            "description": "How many it has"
          },
          "settledSteps": {
            "type": "integer",
            "description": "How many are done, skipped or failed"
          },
          "currentStep": {
            "type": "object",
            "description": "The first one that is open",
            "required": [
              "number",
              "title"
            ],
            "properties": {
              "number": {
                "type": "integer",
                "minimum": 1
              },
              "title": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "asksForOutcome": {
            "type": "boolean",
            "description": "Whether all its alerts have resolved while it is active"
          },
          "outcome": {
            "$ref": "#/components/schemas/RunOutcome"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedBy": {
            "type": "string",
            "description": "Full ref of the User; absent for an abandoned run"
          },
          "reason": {
            "type": "string",
            "description": "Why it was aborted, or what is to be said of the outcome"
          }
        },
        "additionalProperties": false
      },
      "RunList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Run"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "RunStepState": {
        "type": "string",
        "enum": [
          "open",
          "done",
          "skipped",
          "failed"
        ]
      },
      "RunStep": {
        "type": "object",
        "required": [
          "number",
          "title",
          "content",
          "line",
          "state",
          "version"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "title": {
            "type": "string"
          },
          "content": {
            "type": "string"
          },
          "line": {
            "type": "integer",
            "minimum": 1
          },
          "section": {
            "$ref": "#/components/schemas/HeadingReference"
          },
          "escalateAfter": {
            "type": "string"
          },
          "escalateAt": {
            "type": "string",
            "format": "date-time",
            "description": "When to escalate if the step is not done, once it is the current one"
          },
          "state": {
            "$ref": "#/components/schemas/RunStepState"
          },
          "reason": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string"
          },
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "How often it was changed; for UpdateRunStep"
          }
        },
        "additionalProperties": false
      },
      "RunNoteKind": {
        "type": "string",
        "description": "`record` is written by the run itself",
        "enum": [
          "note",
          "status-update",
          "escalation",
          "record"
        ]
      },
      "RunNote": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "at",
          "text"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/RunNoteKind"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "Full ref of the User"
          },
          "step": {
            "type": "integer",
            "minimum": 1
          },
          "text": {
            "type": "string",
            "description": "Markdown"
          }
        },
        "additionalProperties": false
      },
      "RunEscalation": {
        "type": "object",
        "description": "When and how to escalate, and whom to call",
        "required": [
          "owners",
          "contacts",
          "documents"
        ],
        "properties": {
          "text": {
            "type": "string",
            "description": "Markdown of the section on escalation, of the runbook or else of the escalation document"
          },
          "source": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "after": {
            "type": "string",
            "description": "ISO 8601 duration that the section names"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Party"
            }
          },
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DocumentReference"
            }
          }
        },
        "additionalProperties": false
      },
      "RunDetail": {
        "type": "object",
        "required": [
          "run",
          "steps",
          "notes",
          "escalation"
        ],
        "properties": {
          "run": {
            "$ref": "#/components/schemas/Run"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RunStep"
            }
          },
          "notes": {
            "type": "array",
            "description": "Oldest first",
            "items": {
              "$ref": "#/components/schemas/RunNote"
            }
          },
          "escalation": {
            "$ref": "#/components/schemas/RunEscalation"
          },
          "newestRevision": {
            "type": "integer",
            "description": "Of the document, when it is newer than that of the run"
          }
        },
        "additionalProperties": false
      },
      "StartRunRequest": {
        "type": "object",
        "required": [
          "documentId"
        ],
        "properties": {
          "documentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "That was read; the newest when left out"
          },
          "trigger": {
            "$ref": "#/components/schemas/RunTrigger"
          },
          "environment": {
            "type": "string",
            "maxLength": 200
          },
          "alerts": {
            "type": "array",
            "description": "What it is about; those without id are looked up by name and labels",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/RunAlert"
            }
          },
          "drillId": {
            "type": "string",
            "maxLength": 64
          },
          "incident": {
            "type": "boolean",
            "description": "Whether it counts as an incident from its start to its end; of one that is started by hand alone"
          },
          "another": {
            "type": "boolean",
            "description": "Whether a second run beside an active one is wanted"
          },
          "requestId": {
            "$ref": "#/components/schemas/RequestId"
          }
        },
        "additionalProperties": false
      },
      "RequestId": {
        "type": "string",
        "description": "Made by the client, so that a repeated request does no harm",
        "minLength": 8,
        "maxLength": 64
      },
      "UpdateRunStepRequest": {
        "type": "object",
        "required": [
          "state",
          "version"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/RunStepState"
          },
          "reason": {
            "type": "string",
            "maxLength": 5000,
            "description": "Required for skipped"
          },
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "That was seen"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was ticked, for what is sent later; never in the future, nor before the run"
          }
        },
        "additionalProperties": false
      },
      "AddRunNoteRequest": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20000,
            "pattern": "\\S"
          },
          "kind": {
            "type": "string",
            "enum": [
              "note",
              "status-update",
              "escalation"
            ],
            "description": "`note` when left out"
          },
          "step": {
            "type": "integer",
            "minimum": 1
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "requestId": {
            "$ref": "#/components/schemas/RequestId"
          }
        },
        "additionalProperties": false
      },
      "AddRunAlertsRequest": {
        "type": "object",
        "required": [
          "alerts"
        ],
        "properties": {
          "alerts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/RunAlert"
            }
          }
        },
        "additionalProperties": false
      },
      "FinishRunRequest": {
        "type": "object",
        "required": [
          "outcome"
        ],
        "properties": {
          "outcome": {
            "$ref": "#/components/schemas/RunOutcome"
          },
          "reason": {
            "type": "string",
            "maxLength": 5000
          },
          "corrections": {
            "type": "array",
            "description": "What to correct in the document; each becomes a follow-up",
            "maxItems": 20,
            "items": {
              "type": "object",
              "required": [
                "text"
              ],
              "properties": {
                "text": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 2000,
                  "pattern": "\\S"
                },
                "heading": {
                  "$ref": "#/components/schemas/HeadingReference"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "AbortRunRequest": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S"
          }
        },
        "additionalProperties": false
      },
      "StatusUpdate": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "description": "Markdown"
          },
          "source": {
            "$ref": "#/components/schemas/DocumentReference"
          }
        },
        "additionalProperties": false
      },
      "DrillState": {
        "type": "string",
        "description": "`missed` is one whose time has passed by more than a day without a run",
        "enum": [
          "planned",
          "started",
          "done",
          "missed",
          "cancelled"
        ]
      },
      "Drill": {
        "type": "object",
        "required": [
          "id",
          "document",
          "at",
          "owner",
          "state",
          "createdAt",
          "createdBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "environment": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "User or Group that holds it"
          },
          "state": {
            "$ref": "#/components/schemas/DrillState"
          },
          "runId": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "DrillList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Drill"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "PlanDrillRequest": {
        "type": "object",
        "required": [
          "documentId",
          "at"
        ],
        "properties": {
          "documentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "In the future"
          },
          "environment": {
            "type": "string",
            "maxLength": 200
          },
          "owner": {
            "type": "string",
            "maxLength": 500,
            "description": "The steward of the document when left out"
          }
        },
        "additionalProperties": false
      },
      "UpdateDrillRequest": {
        "type": "object",
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "environment": {
            "type": "string",
            "maxLength": 200
          },
          "owner": {
            "type": "string",
            "maxLength": 500
          },
          "state": {
            "type": "string",
            "enum": [
              "cancelled"
            ]
          }
        },
        "additionalProperties": false
      },
      "FollowUpState": {
        "type": "string",
        "description": "`dropped` will not be done",
        "enum": [
          "open",
          "in-progress",
          "done",
          "dropped"
        ]
      },
      "FollowUpOrigin": {
        "type": "object",
        "description": "What it came from",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "manual",
              "run",
              "document",
              "alert",
              "change",
              "release"
            ]
          },
          "id": {
            "type": "string",
            "maxLength": 64
          }
        },
        "additionalProperties": false
      },
      "FollowUp": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "title",
          "owner",
          "severity",
          "state",
          "origin",
          "createdAt",
          "createdBy",
          "updatedAt",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string",
            "description": "Markdown"
          },
          "owner": {
            "type": "string",
            "description": "Full ref of a User or Group"
          },
          "due": {
            "type": "string",
            "format": "date"
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "state": {
            "$ref": "#/components/schemas/FollowUpState"
          },
          "origin": {
            "$ref": "#/components/schemas/FollowUpOrigin"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the document, in which it was noticed"
          },
          "newerRevision": {
            "type": "integer",
            "description": "Of the document, newer than that; it may have been mended there"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "closedAt": {
            "type": "string",
            "format": "date-time"
          },
          "closedBy": {
            "type": "string"
          },
          "resolution": {
            "type": "string",
            "description": "What was said when it was closed"
          },
          "etag": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "FollowUpList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FollowUp"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "CreateFollowUpRequest": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "maxLength": 500,
            "description": "May be left out where a document is named"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "pattern": "\\S"
          },
          "description": {
            "type": "string",
            "maxLength": 20000
          },
          "owner": {
            "type": "string",
            "maxLength": 500,
            "description": "Required; left out where a document is named, it is the steward"
          },
          "due": {
            "type": "string",
            "format": "date"
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "origin": {
            "$ref": "#/components/schemas/FollowUpOrigin"
          },
          "documentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "heading": {
            "$ref": "#/components/schemas/HeadingReference"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "That was read; the newest when left out"
          },
          "requestId": {
            "$ref": "#/components/schemas/RequestId"
          }
        },
        "additionalProperties": false
      },
      "UpdateFollowUpRequest": {
        "type": "object",
        "minProperties": 1,
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "pattern": "\\S"
          },
          "description": {
            "type": "string",
            "maxLength": 20000
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "due": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "state": {
            "$ref": "#/components/schemas/FollowUpState"
          },
          "resolution": {
            "type": "string",
            "maxLength": 5000
          }
        },
        "additionalProperties": false
      },
      "ReadinessStatus": {
        "type": "string",
        "enum": [
          "ready",
          "at-risk",
          "not-ready",
          "unknown"
        ]
      },
      "GateResultState": {
        "type": "string",
        "description": "`warning` is where those who decide the gate disagree; `no-data` and `error` never count as passed",
        "enum": [
          "passed",
          "failed",
          "warning",
          "not-applicable",
          "no-data",
          "error"
        ]
      },
      "GateState": {
        "type": "string",
        "description": "A result, or `waived`, which is neither pass nor fail",
        "enum": [
          "passed",
          "failed",
          "warning",
          "not-applicable",
          "no-data",
          "error",
          "waived"
        ]
      },
      "GateLevel": {
        "type": "string",
        "enum": [
          "required",
          "advisory"
        ]
      },
      "GateSource": {
        "type": "string",
        "enum": [
          "check",
          "reported",
          "sign-off"
        ]
      },
      "Gate": {
        "type": "object",
        "description": "One criterion of readiness",
        "required": [
          "id",
          "title",
          "criterion",
          "owner",
          "level",
          "decidedBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "criterion": {
            "type": "string",
            "description": "Markdown"
          },
          "why": {
            "type": "string",
            "description": "Why it matters, in Markdown"
          },
          "fix": {
            "type": "object",
            "description": "How to get there",
            "properties": {
              "text": {
                "type": "string",
                "description": "Markdown"
              },
              "url": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "owner": {
            "type": "string",
            "description": "`entity-owner`, or the full ref of a User or Group"
          },
          "level": {
            "$ref": "#/components/schemas/GateLevel"
          },
          "enforceFrom": {
            "type": "string",
            "format": "date-time"
          },
          "validFor": {
            "type": "string",
            "description": "How long a report or a sign-off counts, as ISO 8601 duration"
          },
          "decidedBy": {
            "type": "array",
            "description": "Each of them has to say passed",
            "items": {
              "$ref": "#/components/schemas/GateSource"
            }
          },
          "check": {
            "type": "string",
            "description": "Id of the check"
          },
          "signOff": {
            "$ref": "#/components/schemas/GateSignOff"
          }
        },
        "additionalProperties": false
      },
      "GateSignOff": {
        "type": "object",
        "required": [
          "roles",
          "approvals",
          "voidOn"
        ],
        "properties": {
          "roles": {
            "type": "array",
            "description": "Who may sign; `entity-owner`, and full refs of Users and Groups",
            "items": {
              "type": "string"
            }
          },
          "approvals": {
            "type": "integer",
            "minimum": 1
          },
          "voidOn": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "criterion",
                "document-content",
                "commit"
              ]
            }
          }
        },
        "additionalProperties": false
      },
      "GateEvidence": {
        "type": "object",
        "description": "What a result rests on; one of the properties",
        "properties": {
          "url": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "entityRef": {
            "type": "string"
          },
          "runId": {
            "type": "string"
          },
          "followUpId": {
            "type": "string"
          },
          "changeId": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "GateSignal": {
        "type": "object",
        "description": "What one source says of a gate",
        "required": [
          "source",
          "state",
          "reason",
          "evidence"
        ],
        "properties": {
          "source": {
            "$ref": "#/components/schemas/GateSource"
          },
          "state": {
            "$ref": "#/components/schemas/GateResultState"
          },
          "reason": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateEvidence"
            }
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Since when it says so"
          },
          "by": {
            "type": "string",
            "description": "Full ref of a User, or the subject of a service"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "commit": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "GateDecision": {
        "type": "object",
        "description": "What the owner of a gate has decided where its signals conflict",
        "required": [
          "state",
          "reason",
          "by",
          "at"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "passed",
              "failed"
            ]
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "DocumentDifference": {
        "type": "object",
        "description": "A document that differs from what was signed; without `current` it is gone, without `signed` it came later",
        "properties": {
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "signed": {
            "type": "integer",
            "description": "Revision"
          },
          "current": {
            "type": "integer",
            "description": "Revision"
          }
        },
        "additionalProperties": false
      },
      "SignOff": {
        "type": "object",
        "required": [
          "id",
          "gateId",
          "entityRef",
          "by",
          "role",
          "verdict",
          "at",
          "state",
          "minorChanges"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "gateId": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Full ref of a User"
          },
          "role": {
            "type": "string",
            "description": "In which they signed"
          },
          "verdict": {
            "$ref": "#/components/schemas/SignOffVerdict"
          },
          "reason": {
            "type": "string"
          },
          "evidenceUrl": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "state": {
            "type": "string",
            "description": "Only `valid` ones count; `superseded` is one whose signer signed again",
            "enum": [
              "valid",
              "void",
              "revoked",
              "expired",
              "superseded"
            ]
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedBecause": {
            "type": "string",
            "description": "Why it no longer counts"
          },
          "voidedBy": {
            "type": "array",
            "description": "What differs from what was signed",
            "items": {
              "$ref": "#/components/schemas/VoidReason"
            }
          },
          "minorChanges": {
            "type": "array",
            "description": "What differs, but was marked as minor by its author and does not void",
            "items": {
              "$ref": "#/components/schemas/DocumentDifference"
            }
          }
        },
        "additionalProperties": false
      },
      "SignOffVerdict": {
        "type": "string",
        "enum": [
          "approved",
          "objected"
        ]
      },
      "VoidReason": {
        "type": "object",
        "required": [
          "trigger"
        ],
        "properties": {
          "trigger": {
            "type": "string",
            "enum": [
              "criterion",
              "document-content",
              "commit"
            ]
          },
          "difference": {
            "$ref": "#/components/schemas/DocumentDifference"
          }
        },
        "additionalProperties": false
      },
      "SignOffList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SignOff"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "GateAction": {
        "type": "string",
        "description": "What the caller may do about a gate now, by its rules; the permission policy may still refuse",
        "enum": [
          "sign-off",
          "decide",
          "request-waiver"
        ]
      },
      "GateStanding": {
        "type": "object",
        "description": "How a gate stands for an entity",
        "required": [
          "id",
          "gate",
          "state",
          "result",
          "reason",
          "evidence",
          "isEndingSoon",
          "isEnforced",
          "signals",
          "signOffs",
          "actions"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of the gate"
          },
          "gate": {
            "$ref": "#/components/schemas/Gate"
          },
          "state": {
            "$ref": "#/components/schemas/GateState"
          },
          "result": {
            "$ref": "#/components/schemas/GateResultState"
          },
          "reason": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateEvidence"
            }
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Since when it stands so"
          },
          "by": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the result ends by itself"
          },
          "isEndingSoon": {
            "type": "boolean",
            "description": "Whether it passed and ends within `warnBefore`; false for a time in the past, of which that is not kept"
          },
          "isEnforced": {
            "type": "boolean",
            "description": "Whether it counts for the status"
          },
          "signals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateSignal"
            }
          },
          "signOffs": {
            "type": "array",
            "description": "The newest of each signer",
            "items": {
              "$ref": "#/components/schemas/SignOff"
            }
          },
          "decision": {
            "$ref": "#/components/schemas/GateDecision"
          },
          "waiver": {
            "description": "The one in force, else the one that waits for a decision",
            "$ref": "#/components/schemas/Waiver"
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateAction"
            }
          }
        },
        "additionalProperties": false
      },
      "Readiness": {
        "type": "object",
        "required": [
          "entityRef",
          "status",
          "because",
          "advisoryFailures",
          "gates",
          "parts",
          "computedAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ReadinessStatus"
          },
          "because": {
            "type": "array",
            "description": "Gates, by id, and parts, by entity ref, for which the status is no better",
            "items": {
              "type": "string"
            }
          },
          "advisoryFailures": {
            "type": "integer",
            "description": "Advisory gates that failed; they do not change the status"
          },
          "gates": {
            "type": "array",
            "description": "All that apply, in the order of the configuration",
            "items": {
              "$ref": "#/components/schemas/GateStanding"
            }
          },
          "parts": {
            "type": "array",
            "description": "Of a system or domain, those that have a say",
            "items": {
              "$ref": "#/components/schemas/ReadinessStatusItem"
            }
          },
          "computedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReadinessStatusItem": {
        "type": "object",
        "required": [
          "entityRef",
          "status",
          "because",
          "advisoryFailures"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ReadinessStatus"
          },
          "because": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "advisoryFailures": {
            "type": "integer"
          }
        },
        "additionalProperties": false
      },
      "ReadinessStatusList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadinessStatusItem"
            }
          }
        },
        "additionalProperties": false
      },
      "EntityRefsRequest": {
        "type": "object",
        "required": [
          "entityRefs"
        ],
        "properties": {
          "entityRefs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          }
        },
        "additionalProperties": false
      },
      "ReadinessItem": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "kind",
          "owners",
          "status",
          "because",
          "advisoryFailures",
          "since"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "tier": {
            "type": "string"
          },
          "system": {
            "type": "string",
            "description": "Full ref"
          },
          "owners": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "status": {
            "$ref": "#/components/schemas/ReadinessStatus"
          },
          "because": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "advisoryFailures": {
            "type": "integer"
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Since when it has the status"
          }
        },
        "additionalProperties": false
      },
      "ReadinessCounts": {
        "type": "object",
        "required": [
          "ready",
          "at-risk",
          "not-ready",
          "unknown"
        ],
        "properties": {
          "ready": {
            "type": "integer"
          },
          "at-risk": {
            "type": "integer"
          },
          "not-ready": {
            "type": "integer"
          },
          "unknown": {
            "type": "integer"
          }
        },
        "additionalProperties": false
      },
      "ReadinessPage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo",
          "counts"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadinessItem"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "counts": {
            "description": "Of all that the filters other than `status` leave",
            "$ref": "#/components/schemas/ReadinessCounts"
          }
        },
        "additionalProperties": false
      },
      "GateSummary": {
        "type": "object",
        "required": [
          "gate",
          "counts",
          "blocks"
        ],
        "properties": {
          "gate": {
            "$ref": "#/components/schemas/Gate"
          },
          "counts": {
            "type": "object",
            "description": "How many entities it stands how for",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "blocks": {
            "type": "integer",
            "description": "How many entities are not ready, or unknown, because of it"
          }
        },
        "additionalProperties": false
      },
      "GateSummaryList": {
        "type": "object",
        "required": [
          "items",
          "pending"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateSummary"
            }
          },
          "pending": {
            "type": "integer",
            "description": "Entities whose readiness is being computed anew"
          },
          "problem": {
            "type": "object",
            "description": "The configuration has gates that cannot be used; those read last stay in force",
            "required": [
              "message",
              "since"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "since": {
                "type": "string",
                "format": "date-time"
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      },
      "ReadinessTrend": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "date",
                "counts"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "counts": {
                  "$ref": "#/components/schemas/ReadinessCounts"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "ReadinessCause": {
        "type": "object",
        "description": "What made readiness be computed",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "first",
              "gates",
              "entity",
              "document",
              "run",
              "rules",
              "follow-up",
              "change",
              "report",
              "sign-off",
              "decision",
              "waiver",
              "part",
              "clock",
              "sweep",
              "override"
            ]
          },
          "by": {
            "type": "string",
            "description": "Full ref of a User, or the subject of a service"
          }
        },
        "additionalProperties": false
      },
      "ReadinessTransition": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "at",
          "to",
          "reason",
          "cause"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "gateId": {
            "type": "string",
            "description": "The status of the entity without"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string",
            "description": "State of the gate or status of the entity"
          },
          "to": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "cause": {
            "$ref": "#/components/schemas/ReadinessCause"
          }
        },
        "additionalProperties": false
      },
      "ReadinessTransitionList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadinessTransition"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "ReadinessOverrideRequest": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          },
          "environment": {
            "type": "string",
            "maxLength": 200
          },
          "version": {
            "type": "string",
            "maxLength": 200
          },
          "url": {
            "type": "string",
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "GateResultRequest": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "passed",
              "failed",
              "warning",
              "not-applicable",
              "error"
            ]
          },
          "reason": {
            "type": "string",
            "maxLength": 2000
          },
          "evidenceUrl": {
            "type": "string",
            "maxLength": 2000
          },
          "commit": {
            "type": "string",
            "maxLength": 200
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was found out; now without"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "No later than `validFor` of the gate allows"
          }
        },
        "additionalProperties": false
      },
      "SignOffRequest": {
        "type": "object",
        "required": [
          "verdict"
        ],
        "properties": {
          "verdict": {
            "$ref": "#/components/schemas/SignOffVerdict"
          },
          "reason": {
            "type": "string",
            "maxLength": 2000,
            "description": "This or `evidenceUrl`; to object, this"
          },
          "evidenceUrl": {
            "type": "string",
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "GateDecisionRequest": {
        "type": "object",
        "required": [
          "state",
          "reason"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "passed",
              "failed"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          }
        },
        "additionalProperties": false
      },
      "ReasonRequest": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          }
        },
        "additionalProperties": false
      },
      "WaiverState": {
        "type": "string",
        "enum": [
          "requested",
          "approved",
          "denied",
          "revoked",
          "expired"
        ]
      },
      "Waiver": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "gateId",
          "gateTitle",
          "state",
          "reason",
          "mitigation",
          "requestedBy",
          "requestedAt",
          "expiresAt",
          "actions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "gateId": {
            "type": "string"
          },
          "gateTitle": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/WaiverState"
          },
          "reason": {
            "type": "string"
          },
          "mitigation": {
            "type": "string",
            "description": "What is done meanwhile"
          },
          "requestedBy": {
            "type": "string"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "decision": {
            "$ref": "#/components/schemas/WaiverDecision"
          },
          "revocation": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "actions": {
            "type": "array",
            "description": "What the caller may do about it now, by its rules; the permission policy may still refuse",
            "items": {
              "type": "string",
              "enum": [
                "decide",
                "revoke"
              ]
            }
          }
        },
        "additionalProperties": false
      },
      "WaiverDecision": {
        "type": "object",
        "required": [
          "state",
          "by",
          "at"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "approved",
              "denied"
            ]
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "WaiverList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "WaiverRequest": {
        "type": "object",
        "required": [
          "entityRef",
          "gateId",
          "reason",
          "mitigation",
          "expiresAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "gateId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          },
          "mitigation": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "pattern": "\\S"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "WaiverDecisionRequest": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "approved",
              "denied"
            ]
          },
          "reason": {
            "type": "string",
            "maxLength": 2000,
            "description": "Needed to deny"
          }
        },
        "additionalProperties": false
      },
      "MyReadinessWork": {
        "type": "object",
        "required": [
          "signOffs",
          "waiversToDecide",
          "waivers",
          "expiring"
        ],
        "properties": {
          "signOffs": {
            "type": "array",
            "description": "Gates that wait for a sign-off of the caller",
            "items": {
              "$ref": "#/components/schemas/GateReference"
            }
          },
          "waiversToDecide": {
            "type": "array",
            "description": "Requests that the caller may decide, for gates or entities that they or their groups own",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "waivers": {
            "type": "array",
            "description": "Of the caller, that wait or are in force",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "expiring": {
            "type": "array",
            "description": "Results of the caller’s entities that end within `warnBefore`",
            "items": {
              "$ref": "#/components/schemas/GateReference"
            }
          }
        },
        "additionalProperties": false
      },
      "GateReference": {
        "type": "object",
        "description": "A gate of an entity",
        "required": [
          "entityRef",
          "gateId",
          "title",
          "state",
          "reason"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "gateId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/GateState"
          },
          "reason": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "PreviewReadinessRequest": {
        "type": "object",
        "required": [
          "gates"
        ],
        "properties": {
          "gates": {
            "type": "array",
            "maxItems": 500,
            "description": "As `handoff.readiness.gates` would have them",
            "items": {
              "type": "object"
            }
          }
        },
        "additionalProperties": false
      },
      "ReadinessPreview": {
        "type": "object",
        "required": [
          "entities",
          "before",
          "after",
          "turns"
        ],
        "properties": {
          "entities": {
            "type": "integer",
            "description": "How many were looked at"
          },
          "before": {
            "$ref": "#/components/schemas/ReadinessCounts"
          },
          "after": {
            "$ref": "#/components/schemas/ReadinessCounts"
          },
          "turns": {
            "type": "array",
            "description": "The first 500, those that become worse first",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "to",
                "because"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "from": {
                  "$ref": "#/components/schemas/ReadinessStatus"
                },
                "to": {
                  "$ref": "#/components/schemas/ReadinessStatus"
                },
                "because": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeKind": {
        "type": "string",
        "description": "`pull-request`: proposed and merged code, a merge request as well. `commit`: one that no pull request is known of. `deployment`: a version was brought to an environment. `configuration`: settings or flags were changed. `monitoring`: an alerting rule was added, changed or removed",
        "enum": [
          "pull-request",
          "commit",
          "deployment",
          "configuration",
          "monitoring"
        ]
      },
      "ChangeState": {
        "type": "string",
        "description": "`open`: proposed, or being deployed. `merged`: in the code. `deployed`: in effect in an environment. `failed`: was to be deployed, but was not. `closed`: given up. `reverted`: undone by another change",
        "enum": [
          "open",
          "merged",
          "deployed",
          "failed",
          "closed",
          "reverted"
        ]
      },
      "ChangeSize": {
        "type": "object",
        "description": "How much was changed",
        "properties": {
          "files": {
            "type": "integer",
            "minimum": 0
          },
          "additions": {
            "type": "integer",
            "minimum": 0,
            "description": "Lines"
          },
          "deletions": {
            "type": "integer",
            "minimum": 0,
            "description": "Lines"
          }
        },
        "additionalProperties": false
      },
      "ReportedChange": {
        "type": "object",
        "required": [
          "source",
          "externalId",
          "kind",
          "title"
        ],
        "properties": {
          "source": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "Who reports it: the name of a tool or pipeline, always the same"
          },
          "externalId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300,
            "description": "By which the source knows it, for ever"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          },
          "description": {
            "type": "string",
            "maxLength": 100000,
            "description": "Markdown; of a pull request, with the operational note"
          },
          "url": {
            "type": "string",
            "maxLength": 2000,
            "description": "Of its diff"
          },
          "author": {
            "type": "string",
            "maxLength": 200,
            "description": "Full ref of a User, or a name"
          },
          "entityRefs": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            },
            "description": "What it changes; may be left out with a repository that entities name"
          },
          "repository": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Host and path, as github.com/acme/payments; entities whose code it holds are found by it"
          },
          "paths": {
            "type": "array",
            "maxItems": 3000,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            },
            "description": "Files that it changes, from the root of the repository"
          },
          "size": {
            "$ref": "#/components/schemas/ChangeSize"
          },
          "labels": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the pull request in its repository"
          },
          "commit": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "That holds it; of a deployment, the one that is deployed"
          },
          "environment": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Of a deployment or of configuration; the same word as in the labels of alerts"
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "commits": {
            "type": "array",
            "maxItems": 5000,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            "description": "Of a pull request, those that it holds; of a deployment, those that it brings, where the sender knows them"
          },
          "facts": {
            "$ref": "#/components/schemas/DeploymentFacts"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "mergedAt": {
            "type": "string",
            "format": "date-time"
          },
          "deployedAt": {
            "type": "string",
            "format": "date-time"
          },
          "revertedAt": {
            "type": "string",
            "format": "date-time"
          },
          "state": {
            "$ref": "#/components/schemas/ChangeState",
            "description": "Follows from the times where it is left out"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the source knew this; what it knew earlier does not replace it"
          }
        },
        "additionalProperties": false
      },
      "ReportChangesRequest": {
        "type": "object",
        "required": [
          "changes"
        ],
        "properties": {
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportedChange"
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeProblem": {
        "type": "object",
        "required": [
          "index",
          "field",
          "message"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "description": "In the body, from 0"
          },
          "field": {
            "type": "string"
          },
          "message": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ChangesReport": {
        "type": "object",
        "required": [
          "items",
          "added",
          "updated",
          "unchanged",
          "refused",
          "problems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "In the order of the body",
            "items": {
              "type": "object",
              "required": [
                "outcome"
              ],
              "properties": {
                "outcome": {
                  "type": "string",
                  "enum": [
                    "added",
                    "updated",
                    "unchanged",
                    "refused"
                  ]
                },
                "id": {
                  "type": "string",
                  "description": "Of the stored change"
                }
              },
              "additionalProperties": false
            }
          },
          "added": {
            "type": "integer"
          },
          "updated": {
            "type": "integer"
          },
          "unchanged": {
            "type": "integer",
            "description": "Said nothing that was not known"
          },
          "refused": {
            "type": "integer"
          },
          "problems": {
            "type": "array",
            "description": "What could not be used, of the first hundred changes that have some",
            "items": {
              "$ref": "#/components/schemas/ChangeProblem"
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeReference": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "title",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ChangeState"
          },
          "url": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "Change": {
        "type": "object",
        "required": [
          "id",
          "source",
          "externalId",
          "kind",
          "title",
          "state",
          "entityRefs",
          "at",
          "receivedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "externalId": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "author": {
            "type": "string",
            "description": "Full ref of a User, or a name"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those that the caller may read"
          },
          "repository": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "commit": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ChangeState"
          },
          "size": {
            "$ref": "#/components/schemas/ChangeSize"
          },
          "labels": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "mergedAt": {
            "type": "string",
            "format": "date-time"
          },
          "deployedAt": {
            "type": "string",
            "format": "date-time"
          },
          "revertedAt": {
            "type": "string",
            "format": "date-time"
          },
          "note": {
            "$ref": "#/components/schemas/NoteSummary"
          },
          "acknowledgement": {
            "$ref": "#/components/schemas/ChangeAcknowledgement"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it took effect, as far as it has; changes are listed by it"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was reported first"
          },
          "text": {
            "type": "string",
            "description": "With `include=text`: what note and description say, as plain text, at most 20,000 characters"
          }
        },
        "additionalProperties": false
      },
      "ChangeList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Change"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "ChangeSearchResult": {
        "type": "object",
        "required": [
          "change",
          "score",
          "titleSegments",
          "excerpt"
        ],
        "properties": {
          "change": {
            "$ref": "#/components/schemas/Change"
          },
          "score": {
            "type": "number",
            "description": "Comparable within one answer only"
          },
          "field": {
            "type": "string",
            "description": "What the excerpt is of, a field of the operational note or the description",
            "enum": [
              "intent",
              "unknowns",
              "impact",
              "deploymentStrategy",
              "monitoring",
              "rollbackCriteria",
              "rollbackProcedure",
              "featureFlags",
              "migrations",
              "documents",
              "description"
            ]
          },
          "titleSegments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TextSegment"
            }
          },
          "excerpt": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TextSegment"
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeSearchResultList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeSearchResult"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "corrected": {
            "type": "array",
            "description": "Words that match nothing and what was searched instead",
            "items": {
              "$ref": "#/components/schemas/WordCorrection"
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeAcknowledgement": {
        "type": "object",
        "description": "Who knows of a change of monitoring, where it is listed or looked at",
        "required": [
          "given",
          "awaited"
        ],
        "properties": {
          "given": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "by",
                "at"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "by": {
                  "type": "string",
                  "description": "Full ref of a User"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "comment": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          },
          "awaited": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Refs of those of its entities for which nobody has said so"
          }
        },
        "additionalProperties": false
      },
      "ChangeAcknowledging": {
        "type": "object",
        "required": [
          "approvers",
          "isApprover"
        ],
        "properties": {
          "approvers": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Full refs of Users and Groups who acknowledge it for the awaited entities"
          },
          "isApprover": {
            "type": "boolean",
            "description": "Whether the caller is among those of any of its entities"
          }
        },
        "additionalProperties": false
      },
      "AcknowledgeChangeRequest": {
        "type": "object",
        "properties": {
          "comment": {
            "type": "string",
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "ChangeSourceStatus": {
        "type": "object",
        "required": [
          "source",
          "repository",
          "entityRefs",
          "state"
        ],
        "properties": {
          "source": {
            "type": "string",
            "description": "As github"
          },
          "repository": {
            "type": "string",
            "description": "Host and path"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those with code in it that were asked for and the caller may read"
          },
          "state": {
            "type": "string",
            "enum": [
              "pending",
              "ok",
              "failing"
            ],
            "description": "`pending` was not read to its end yet"
          },
          "lastReadAt": {
            "type": "string",
            "format": "date-time"
          },
          "failingSince": {
            "type": "string",
            "format": "date-time"
          },
          "waitingUntil": {
            "type": "string",
            "format": "date-time",
            "description": "It is not asked again before"
          },
          "error": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ChangeSourceList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeSourceStatus"
            }
          }
        },
        "additionalProperties": false
      },
      "ChangeDetails": {
        "type": "object",
        "required": [
          "change",
          "paths",
          "commits",
          "reverts"
        ],
        "properties": {
          "change": {
            "$ref": "#/components/schemas/Change"
          },
          "note": {
            "$ref": "#/components/schemas/OperationalNote"
          },
          "acknowledging": {
            "$ref": "#/components/schemas/ChangeAcknowledging"
          },
          "description": {
            "type": "string",
            "description": "Markdown"
          },
          "paths": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "commits": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "reverts": {
            "type": "array",
            "description": "What it undoes",
            "items": {
              "$ref": "#/components/schemas/ChangeReference"
            }
          },
          "revertedBy": {
            "$ref": "#/components/schemas/ChangeReference"
          },
          "facts": {
            "$ref": "#/components/schemas/DeploymentFacts"
          },
          "brings": {
            "$ref": "#/components/schemas/BroughtChanges"
          },
          "deployedTo": {
            "type": "array",
            "description": "Of code, where it is now by its deployments, in the order of environments",
            "items": {
              "$ref": "#/components/schemas/DeployedTo"
            }
          }
        },
        "additionalProperties": false
      },
      "DeploymentFacts": {
        "type": "object",
        "description": "What is deployed and how it is set there, of a deployment or a change of configuration. Never the value of a secret: what looks like one is left out, and told as a problem",
        "properties": {
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "migration": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "The last migration of its database"
          },
          "configuration": {
            "type": "object",
            "description": "Digest of each file of configuration: hexadecimal, or Base64 after the name of the algorithm, as `sha256:…`; answered as hexadecimal",
            "maxProperties": 500,
            "additionalProperties": {
              "type": "string",
              "maxLength": 200
            }
          },
          "featureFlags": {
            "type": "object",
            "maxProperties": 500,
            "additionalProperties": {
              "type": [
                "boolean",
                "string",
                "number"
              ],
              "maxLength": 200
            }
          },
          "runtime": {
            "type": "object",
            "description": "Versions of what it runs on",
            "maxProperties": 100,
            "additionalProperties": {
              "type": "string",
              "maxLength": 200
            }
          },
          "dependencies": {
            "type": "object",
            "description": "Versions of what it is built of",
            "maxProperties": 1000,
            "additionalProperties": {
              "type": "string",
              "maxLength": 200
            }
          }
        },
        "additionalProperties": false
      },
      "BroughtChanges": {
        "type": "object",
        "description": "What a deployment brought to its environment that the one before it did not have there",
        "required": [
          "count",
          "changes",
          "takenBackCount",
          "takenBack"
        ],
        "properties": {
          "count": {
            "type": "integer"
          },
          "changes": {
            "type": "array",
            "description": "The first 100, the newest first",
            "items": {
              "$ref": "#/components/schemas/ChangeReference"
            }
          },
          "takenBackCount": {
            "type": "integer",
            "description": "Of a rollback, how much it took back"
          },
          "takenBack": {
            "type": "array",
            "description": "The first 100",
            "items": {
              "$ref": "#/components/schemas/ChangeReference"
            }
          },
          "previous": {
            "$ref": "#/components/schemas/ChangeReference",
            "description": "The deployment before it there; without one, only what it names counts as brought"
          }
        },
        "additionalProperties": false
      },
      "DeployedTo": {
        "type": "object",
        "description": "That a change is in an environment",
        "required": [
          "environment",
          "entityRef",
          "at",
          "deployment"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "description": "That brought it"
          },
          "entityRef": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Since when"
          },
          "deployment": {
            "$ref": "#/components/schemas/ChangeReference"
          }
        },
        "additionalProperties": false
      },
      "FactGroup": {
        "type": "string",
        "description": "What a fact is about",
        "enum": [
          "version",
          "migration",
          "configuration",
          "featureFlags",
          "runtime",
          "dependencies"
        ]
      },
      "EntityEnvironments": {
        "type": "object",
        "required": [
          "environments",
          "comparison",
          "differences",
          "left"
        ],
        "properties": {
          "environments": {
            "type": "array",
            "description": "In the configured order, then by name; of more than 20, those that were deployed to last",
            "items": {
              "$ref": "#/components/schemas/EntityEnvironment"
            }
          },
          "comparison": {
            "type": "array",
            "description": "Each fact that any of them has, by group and name",
            "items": {
              "$ref": "#/components/schemas/FactComparison"
            }
          },
          "differences": {
            "type": "object",
            "description": "How many facts are not the same",
            "required": [
              "unexpected",
              "expected"
            ],
            "properties": {
              "unexpected": {
                "type": "integer"
              },
              "expected": {
                "type": "integer"
              }
            },
            "additionalProperties": false
          },
          "left": {
            "type": "object",
            "description": "What is not shown",
            "required": [
              "environments",
              "unnamed"
            ],
            "properties": {
              "environments": {
                "type": "integer",
                "description": "Further environments"
              },
              "unnamed": {
                "type": "integer",
                "description": "Successful deployments that name no environment"
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      },
      "EntityEnvironment": {
        "type": "object",
        "required": [
          "name",
          "deployment",
          "configurations",
          "behind"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "As its last deployment has it"
          },
          "deployment": {
            "$ref": "#/components/schemas/StandingDeployment"
          },
          "facts": {
            "$ref": "#/components/schemas/DeploymentFacts"
          },
          "configurations": {
            "type": "array",
            "description": "Changes of configuration since the deployment whose facts count, the oldest first",
            "items": {
              "$ref": "#/components/schemas/ChangeReference"
            }
          },
          "behind": {
            "$ref": "#/components/schemas/BehindChanges"
          }
        },
        "additionalProperties": false
      },
      "StandingDeployment": {
        "type": "object",
        "description": "The last successful deployment to an environment that was not undone",
        "required": [
          "id",
          "title",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "commit": {
            "type": "string"
          },
          "author": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "BehindChanges": {
        "type": "object",
        "description": "Changes that are merged, not reverted, and not in an environment: by the commits and versions of its deployments, and by times where these do not tell",
        "required": [
          "count",
          "isAtLeast",
          "changes"
        ],
        "properties": {
          "count": {
            "type": "integer"
          },
          "isAtLeast": {
            "type": "boolean",
            "description": "There may be more, of longer ago than was looked"
          },
          "changes": {
            "type": "array",
            "description": "The first 50, the newest first",
            "items": {
              "$ref": "#/components/schemas/ChangeReference"
            }
          }
        },
        "additionalProperties": false
      },
      "FactComparison": {
        "type": "object",
        "required": [
          "fact",
          "group",
          "state",
          "values",
          "isExpected",
          "declarations"
        ],
        "properties": {
          "fact": {
            "type": "string",
            "description": "As featureFlags.new-checkout"
          },
          "group": {
            "$ref": "#/components/schemas/FactGroup"
          },
          "name": {
            "type": "string",
            "description": "Within its group"
          },
          "state": {
            "type": "string",
            "description": "`missing`: all that have it say the same, and others, which tell of its group, do not have it. Those that do not tell of its group do not count",
            "enum": [
              "same",
              "differs",
              "missing"
            ]
          },
          "values": {
            "type": "array",
            "description": "In the order of environments",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "isTold"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "value": {
                  "type": [
                    "boolean",
                    "string",
                    "number"
                  ]
                },
                "isTold": {
                  "type": "boolean",
                  "description": "Whether its deployment tells of the group"
                }
              },
              "additionalProperties": false
            }
          },
          "isExpected": {
            "type": "boolean",
            "description": "Whether declarations in force explain the difference"
          },
          "declarations": {
            "type": "array",
            "description": "Of a difference, those that name the fact and one of the environments, expired ones as well",
            "items": {
              "$ref": "#/components/schemas/ExpectedDifference"
            }
          }
        },
        "additionalProperties": false
      },
      "ExpectedDifference": {
        "type": "object",
        "description": "That a fact may differ, as the configuration declares it",
        "required": [
          "fact",
          "reason",
          "isExpired"
        ],
        "properties": {
          "fact": {
            "type": "string",
            "description": "`*` stands for anything"
          },
          "environments": {
            "type": "array",
            "description": "Those that may differ from the others; any where it is absent",
            "items": {
              "type": "string"
            }
          },
          "reason": {
            "type": "string"
          },
          "until": {
            "type": "string",
            "format": "date",
            "description": "The last day"
          },
          "isExpired": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "Risk": {
        "type": "string",
        "description": "How much can go wrong",
        "enum": [
          "low",
          "medium",
          "high"
        ]
      },
      "NoteField": {
        "type": "string",
        "description": "A field of an operational note",
        "enum": [
          "intent",
          "unknowns",
          "impact",
          "risk",
          "deploymentStrategy",
          "monitoring",
          "rollbackCriteria",
          "rollbackProcedure",
          "featureFlags",
          "migrations",
          "documents"
        ]
      },
      "NoteOrigin": {
        "type": "string",
        "description": "Where a field of a note comes from, the description of the change or the portal",
        "enum": [
          "description",
          "portal"
        ]
      },
      "NoteFields": {
        "type": "object",
        "description": "What operators must know of a change, in Markdown. `intent`: what it is for. `unknowns`: what is not certain. `impact`: what users notice. `monitoring`: what will move, and which dashboards and alerts show it. `rollbackCriteria`: when to roll back. `rollbackProcedure`: steps, or a path, link or title of a document that has them. `documents`: paths, links or titles of documents that were touched or are to be read",
        "properties": {
          "intent": {
            "type": "string"
          },
          "unknowns": {
            "type": "string"
          },
          "impact": {
            "type": "string"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "deploymentStrategy": {
            "type": "string"
          },
          "monitoring": {
            "type": "string"
          },
          "rollbackCriteria": {
            "type": "string"
          },
          "rollbackProcedure": {
            "type": "string"
          },
          "featureFlags": {
            "type": "string"
          },
          "migrations": {
            "type": "string"
          },
          "documents": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "EditedFields": {
        "type": "object",
        "description": "Fields of a note as they are edited in the portal; `null` empties one",
        "properties": {
          "intent": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "unknowns": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "impact": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "risk": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Risk"
              },
              {
                "type": "null"
              }
            ]
          },
          "deploymentStrategy": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "monitoring": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "rollbackCriteria": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "rollbackProcedure": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "featureFlags": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "migrations": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20000
          },
          "documents": {
            "type": [
              "array",
              "null"
            ],
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2000
            }
          }
        },
        "additionalProperties": false
      },
      "NoteText": {
        "type": "object",
        "description": "A field that counts; `other` is what the description says, where that is something else",
        "required": [
          "origin"
        ],
        "properties": {
          "value": {
            "type": "string"
          },
          "origin": {
            "$ref": "#/components/schemas/NoteOrigin"
          },
          "other": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "NoteRisk": {
        "type": "object",
        "required": [
          "origin"
        ],
        "properties": {
          "value": {
            "$ref": "#/components/schemas/Risk"
          },
          "origin": {
            "$ref": "#/components/schemas/NoteOrigin"
          },
          "other": {
            "$ref": "#/components/schemas/Risk"
          }
        },
        "additionalProperties": false
      },
      "NoteList": {
        "type": "object",
        "required": [
          "origin"
        ],
        "properties": {
          "value": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "origin": {
            "$ref": "#/components/schemas/NoteOrigin"
          },
          "other": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "LayeredNote": {
        "type": "object",
        "properties": {
          "intent": {
            "$ref": "#/components/schemas/NoteText"
          },
          "unknowns": {
            "$ref": "#/components/schemas/NoteText"
          },
          "impact": {
            "$ref": "#/components/schemas/NoteText"
          },
          "risk": {
            "$ref": "#/components/schemas/NoteRisk"
          },
          "deploymentStrategy": {
            "$ref": "#/components/schemas/NoteText"
          },
          "monitoring": {
            "$ref": "#/components/schemas/NoteText"
          },
          "rollbackCriteria": {
            "$ref": "#/components/schemas/NoteText"
          },
          "rollbackProcedure": {
            "$ref": "#/components/schemas/NoteText"
          },
          "featureFlags": {
            "$ref": "#/components/schemas/NoteText"
          },
          "migrations": {
            "$ref": "#/components/schemas/NoteText"
          },
          "documents": {
            "$ref": "#/components/schemas/NoteList"
          }
        },
        "additionalProperties": false
      },
      "NoteDocument": {
        "type": "object",
        "required": [
          "reference",
          "field",
          "document"
        ],
        "properties": {
          "reference": {
            "type": "string",
            "description": "As the note has it"
          },
          "field": {
            "type": "string",
            "enum": [
              "rollbackProcedure",
              "documents"
            ]
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the document, when the note named it"
          },
          "newerRevision": {
            "type": "integer",
            "description": "Of the document, newer than that"
          }
        },
        "additionalProperties": false
      },
      "NoteSummary": {
        "type": "object",
        "required": [
          "isWritten",
          "missing",
          "lacksRollback"
        ],
        "properties": {
          "isWritten": {
            "type": "boolean",
            "description": "Whether there is a note"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "missing": {
            "type": "array",
            "description": "What is required by the risk, and not answered",
            "items": {
              "$ref": "#/components/schemas/NoteField"
            }
          },
          "lacksRollback": {
            "type": "boolean",
            "description": "The risk is high, and nothing says how to undo it"
          }
        },
        "additionalProperties": false
      },
      "NoteProblem": {
        "type": "object",
        "required": [
          "field",
          "line",
          "message"
        ],
        "properties": {
          "field": {
            "$ref": "#/components/schemas/NoteField"
          },
          "line": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the description"
          },
          "message": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "OperationalNote": {
        "type": "object",
        "required": [
          "fields",
          "required",
          "summary",
          "problems",
          "documents",
          "etag"
        ],
        "properties": {
          "fields": {
            "$ref": "#/components/schemas/LayeredNote"
          },
          "required": {
            "type": "array",
            "description": "By the risk that it has",
            "items": {
              "$ref": "#/components/schemas/NoteField"
            }
          },
          "summary": {
            "$ref": "#/components/schemas/NoteSummary"
          },
          "problems": {
            "type": "array",
            "description": "What of the description could not be read as it was meant",
            "items": {
              "$ref": "#/components/schemas/NoteProblem"
            }
          },
          "documents": {
            "type": "array",
            "description": "Those that it names and the caller may read",
            "items": {
              "$ref": "#/components/schemas/NoteDocument"
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "NoteRevision": {
        "type": "object",
        "required": [
          "number",
          "origin",
          "at",
          "by",
          "fields"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1
          },
          "origin": {
            "$ref": "#/components/schemas/NoteOrigin"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "User, service, or the name of an author"
          },
          "fields": {
            "$ref": "#/components/schemas/EditedFields"
          }
        },
        "additionalProperties": false
      },
      "NoteRevisionList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NoteRevision"
            }
          }
        },
        "additionalProperties": false
      },
      "TimelineType": {
        "type": "string",
        "description": "`change`: code or configuration. `deployment`: a version was brought to an environment. `document`: a revision. `readiness`: the status turned. `release`: it was deployed or rolled back",
        "enum": [
          "change",
          "deployment",
          "alert",
          "run",
          "document",
          "readiness",
          "release"
        ]
      },
      "TimelineEvent": {
        "type": "object",
        "required": [
          "id",
          "type",
          "at",
          "title",
          "entityRefs",
          "hops"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of what happened, with its type"
          },
          "type": {
            "$ref": "#/components/schemas/TimelineType"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Of an alert or a run, once it has"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "description": "Of a change, release or alert; the outcome of a run; the status of readiness"
          },
          "by": {
            "type": "string",
            "description": "A ref of a User, or a name"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those of the entity and its dependencies that it is about, the nearest first"
          },
          "hops": {
            "type": "integer",
            "minimum": 0,
            "description": "Steps from the entity to the nearest of them"
          },
          "via": {
            "type": "string",
            "description": "The dependency that leads to it, where it is farther than a step"
          },
          "environment": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "Of the diff"
          },
          "changeId": {
            "type": "string"
          },
          "alertId": {
            "type": "string"
          },
          "runId": {
            "type": "string"
          },
          "documentId": {
            "type": "string"
          },
          "revision": {
            "type": "integer"
          },
          "releaseId": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "Timeline": {
        "type": "object",
        "required": [
          "items",
          "dependencies",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TimelineEvent"
            }
          },
          "dependencies": {
            "type": "array",
            "description": "What the entity depends on, as far as it was followed and the caller may read it",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "hops"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "hops": {
                  "type": "integer",
                  "minimum": 1
                },
                "via": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "Suspect": {
        "type": "object",
        "required": [
          "change",
          "score",
          "reasons",
          "entityRef",
          "hops",
          "at"
        ],
        "properties": {
          "change": {
            "$ref": "#/components/schemas/Change"
          },
          "score": {
            "type": "integer",
            "minimum": 0
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "entityRef": {
            "type": "string",
            "description": "In which it runs"
          },
          "hops": {
            "type": "integer",
            "minimum": 0,
            "description": "Steps from the alerted entity"
          },
          "via": {
            "type": "string",
            "description": "The dependency that leads to it, where it is farther than a step"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it came to the environment; of what is not there, when it was merged or taken back"
          },
          "deployment": {
            "$ref": "#/components/schemas/Change"
          }
        },
        "additionalProperties": false
      },
      "Suspects": {
        "type": "object",
        "required": [
          "suspects",
          "notDeployed",
          "window"
        ],
        "properties": {
          "suspects": {
            "type": "array",
            "description": "What reached the environment before, the likeliest first",
            "items": {
              "$ref": "#/components/schemas/Suspect"
            }
          },
          "notDeployed": {
            "type": "array",
            "description": "What was merged before, and had not reached the environment",
            "items": {
              "$ref": "#/components/schemas/Suspect"
            }
          },
          "window": {
            "type": "object",
            "required": [
              "from",
              "to",
              "isWidened"
            ],
            "properties": {
              "from": {
                "type": "string",
                "format": "date-time"
              },
              "to": {
                "type": "string",
                "format": "date-time"
              },
              "isWidened": {
                "type": "boolean",
                "description": "Whether it reaches back over the last three deployments, because nothing came within 24 hours"
              }
            },
            "additionalProperties": false
          },
          "environment": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "InsightFigureId": {
        "type": "string",
        "enum": [
          "lead-time",
          "deployment-frequency",
          "change-failure-rate",
          "time-to-restore",
          "incident-frequency",
          "releases-accepted-first-time",
          "time-to-accepted",
          "alerts-with-runbook",
          "time-to-first-step",
          "runs-that-helped",
          "stale-share",
          "waivers-overdue"
        ]
      },
      "InsightUnit": {
        "type": "string",
        "description": "`seconds`: the median, with the 90th percentile. `per-week`: events in seven days. `share`: how much of the events is counted, from 0 to 1. `count`: how many are",
        "enum": [
          "seconds",
          "per-week",
          "share",
          "count"
        ]
      },
      "InsightPoint": {
        "type": "object",
        "description": "A week or month of a figure. One of which nothing is known has no value, and is no 0",
        "required": [
          "start",
          "end",
          "isPartial",
          "count"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time",
            "description": "Not included"
          },
          "isPartial": {
            "type": "boolean",
            "description": "Whether the period cuts it, so that it is shorter"
          },
          "value": {
            "type": "number"
          },
          "percentile90": {
            "type": "number"
          },
          "count": {
            "type": "integer",
            "minimum": 0
          }
        },
        "additionalProperties": false
      },
      "InsightFigure": {
        "type": "object",
        "required": [
          "id",
          "definition",
          "unit",
          "count",
          "isTooFew",
          "isNow",
          "series"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/InsightFigureId"
          },
          "definition": {
            "type": "string",
            "description": "How it is computed, with what is configured"
          },
          "unit": {
            "$ref": "#/components/schemas/InsightUnit"
          },
          "value": {
            "type": "number",
            "description": "Absent where there are too few events"
          },
          "percentile90": {
            "type": "number",
            "description": "Of `seconds` alone"
          },
          "count": {
            "type": "integer",
            "minimum": 0,
            "description": "The events that it rests on"
          },
          "isTooFew": {
            "type": "boolean",
            "description": "Whether there are under five events, of which no figure is made"
          },
          "isNow": {
            "type": "boolean",
            "description": "Whether it tells how things are now, whatever the period; there is no series then"
          },
          "series": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InsightPoint"
            },
            "description": "The oldest first"
          }
        },
        "additionalProperties": false
      },
      "Insights": {
        "type": "object",
        "required": [
          "since",
          "until",
          "bucket",
          "timeZone",
          "computedAt",
          "figures",
          "withheld"
        ],
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "bucket": {
            "type": "string",
            "enum": [
              "week",
              "month"
            ]
          },
          "timeZone": {
            "type": "string"
          },
          "computedAt": {
            "type": "string",
            "format": "date-time"
          },
          "figures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InsightFigure"
            }
          },
          "withheld": {
            "type": "array",
            "description": "Figures that rest on what the caller may not read",
            "items": {
              "$ref": "#/components/schemas/InsightFigureId"
            }
          }
        },
        "additionalProperties": false
      },
      "InsightRow": {
        "type": "object",
        "description": "An event behind a figure",
        "required": [
          "id",
          "at",
          "title",
          "entityRefs"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "title": {
            "type": "string",
            "description": "Of the change, alert, run or document; the id of a gate"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "seconds": {
            "type": "number",
            "description": "What it adds to a duration"
          },
          "isCounted": {
            "type": "boolean",
            "description": "Whether a share or number counts it"
          },
          "reason": {
            "type": "string",
            "description": "Why it counts"
          },
          "changeId": {
            "type": "string"
          },
          "relatedChangeId": {
            "type": "string",
            "description": "Of the deployment that brought the change, or took it back"
          },
          "incidentId": {
            "type": "string"
          },
          "alertIds": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "runId": {
            "type": "string"
          },
          "documentId": {
            "type": "string"
          },
          "gateId": {
            "type": "string"
          },
          "waiverId": {
            "type": "string"
          },
          "releaseId": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "InsightRowList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InsightRow"
            }
          },
          "totalItems": {
            "type": "integer",
            "minimum": 0
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "IncidentJudgementKind": {
        "type": "string",
        "description": "`merge`: two incidents are one. `split`: a new one begins with an alert or run of it. `dismiss`: it is none. `unlink`: a deployment did not cause it",
        "enum": [
          "merge",
          "split",
          "dismiss",
          "unlink"
        ]
      },
      "NewIncidentJudgement": {
        "type": "object",
        "required": [
          "kind",
          "incidentId",
          "reason"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/IncidentJudgementKind"
          },
          "incidentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 600
          },
          "otherIncidentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 600,
            "description": "For `merge`: the other one, of the same entity"
          },
          "intervalId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "For `split`: the alert or run with which the later one begins"
          },
          "changeId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "For `unlink`: the deployment"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "IncidentJudgement": {
        "type": "object",
        "description": "What somebody corrected",
        "required": [
          "id",
          "kind",
          "reason",
          "by",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/IncidentJudgementKind"
          },
          "changeId": {
            "type": "string",
            "description": "Of `unlink` alone"
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "description": "Full ref of a User"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "undone": {
            "type": "object",
            "description": "Who took it back, and when; it holds no longer",
            "required": [
              "by",
              "at"
            ],
            "properties": {
              "by": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      },
      "IncidentInterval": {
        "type": "object",
        "description": "An alert that fired, or a run that somebody started because of an incident",
        "required": [
          "id",
          "kind",
          "title",
          "startsAt",
          "isResolved"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of the alert or run"
          },
          "kind": {
            "type": "string",
            "enum": [
              "alert",
              "run"
            ]
          },
          "title": {
            "type": "string",
            "description": "Name of the alert, title of the document"
          },
          "startsAt": {
            "type": "string",
            "format": "date-time"
          },
          "endsAt": {
            "type": "string",
            "format": "date-time",
            "description": "Absent while it goes on"
          },
          "isResolved": {
            "type": "boolean",
            "description": "Whether it is known to be over, not only never heard of again"
          }
        },
        "additionalProperties": false
      },
      "IncidentDeployment": {
        "type": "object",
        "description": "A deployment to production that the incident followed",
        "required": [
          "changeId",
          "title",
          "at",
          "isUnlinked"
        ],
        "properties": {
          "changeId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "isUnlinked": {
            "type": "boolean",
            "description": "Whether somebody said that it is not the cause"
          }
        },
        "additionalProperties": false
      },
      "Incident": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "startedAt",
          "isResolved",
          "isDismissed",
          "intervals",
          "deployments",
          "judgements"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of its first alert or run and the entity: it stays the same while others join"
          },
          "entityRef": {
            "type": "string"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Absent while it goes on"
          },
          "isResolved": {
            "type": "boolean"
          },
          "isDismissed": {
            "type": "boolean"
          },
          "intervals": {
            "type": "array",
            "description": "The earliest first",
            "items": {
              "$ref": "#/components/schemas/IncidentInterval"
            }
          },
          "deployments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentDeployment"
            }
          },
          "judgements": {
            "type": "array",
            "description": "What people corrected of it, the first first",
            "items": {
              "$ref": "#/components/schemas/IncidentJudgement"
            }
          }
        },
        "additionalProperties": false
      },
      "IncidentList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Incident"
            }
          },
          "totalItems": {
            "type": "integer",
            "minimum": 0
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "HelpfulDocument": {
        "type": "object",
        "required": [
          "document",
          "helped",
          "runs",
          "lastAt",
          "authors"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/DocumentReference"
          },
          "helped": {
            "type": "integer",
            "minimum": 1,
            "description": "Runs that ended as resolved or mitigated"
          },
          "runs": {
            "type": "integer",
            "minimum": 1,
            "description": "Runs whose outcome tells something of the procedure"
          },
          "lastAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the last of them ended"
          },
          "steward": {
            "type": "string",
            "description": "Full ref of a User or Group; absent when the entity has no owner either"
          },
          "authors": {
            "type": "array",
            "description": "Users, or names, of whoever wrote revisions; the last first",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "HelpfulDocumentList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HelpfulDocument"
            }
          }
        },
        "additionalProperties": false
      },
      "Load": {
        "type": "object",
        "required": [
          "releases",
          "tasks"
        ],
        "properties": {
          "releases": {
            "type": "integer",
            "minimum": 0,
            "description": "Open ones whose window lies in it"
          },
          "tasks": {
            "type": "integer",
            "minimum": 0,
            "description": "Open ones of releases that are due in it"
          }
        },
        "additionalProperties": false
      },
      "WeekLoad": {
        "type": "object",
        "required": [
          "releases",
          "tasks",
          "periods"
        ],
        "properties": {
          "releases": {
            "type": "integer",
            "minimum": 0,
            "description": "Open ones whose window lies in it"
          },
          "tasks": {
            "type": "integer",
            "minimum": 0,
            "description": "Open ones of releases that are due in it"
          },
          "periods": {
            "type": "array",
            "description": "What holds then for an entity of one of the releases, in the order of the periods",
            "items": {
              "type": "object",
              "required": [
                "id",
                "times"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "times": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "How many of its times lie in the week, in part or whole"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "TeamLoad": {
        "type": "object",
        "required": [
          "overdue",
          "weeks",
          "later"
        ],
        "properties": {
          "party": {
            "type": "string",
            "description": "Full ref of a User or Group; absent for tasks that nobody has"
          },
          "overdue": {
            "type": "integer",
            "minimum": 0,
            "description": "Tasks that are due already"
          },
          "weeks": {
            "type": "array",
            "description": "In the order of the weeks",
            "items": {
              "$ref": "#/components/schemas/WeekLoad"
            }
          },
          "later": {
            "$ref": "#/components/schemas/Load"
          }
        },
        "additionalProperties": false
      },
      "LoadAhead": {
        "type": "object",
        "required": [
          "computedAt",
          "timeZone",
          "weeks",
          "teams"
        ],
        "properties": {
          "computedAt": {
            "type": "string",
            "format": "date-time"
          },
          "timeZone": {
            "type": "string"
          },
          "weeks": {
            "type": "array",
            "description": "The earliest first; the first begins now",
            "items": {
              "type": "object",
              "required": [
                "start",
                "end"
              ],
              "properties": {
                "start": {
                  "type": "string",
                  "format": "date-time"
                },
                "end": {
                  "type": "string",
                  "format": "date-time",
                  "description": "Not included"
                }
              },
              "additionalProperties": false
            }
          },
          "periods": {
            "type": "array",
            "description": "Windows, freezes and maintenance periods that hold in one of the weeks; absent for those who may not read the calendar",
            "items": {
              "type": "object",
              "required": [
                "id",
                "kind",
                "title"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/CalendarPeriodKind"
                },
                "title": {
                  "type": "string"
                },
                "scopeRef": {
                  "type": "string",
                  "description": "The System or Domain that it is for; absent for everything"
                }
              },
              "additionalProperties": false
            }
          },
          "teams": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TeamLoad"
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarPeriodKind": {
        "type": "string",
        "description": "`window`: deployments take place inside of one. `freeze`: none take place. `maintenance`: work on the platform, which those who deploy should know of",
        "enum": [
          "window",
          "freeze",
          "maintenance"
        ]
      },
      "CalendarPeriodRule": {
        "type": "object",
        "required": [
          "kind",
          "title",
          "start",
          "duration",
          "timeZone"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CalendarPeriodKind"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "reason": {
            "type": "string",
            "maxLength": 2000,
            "description": "Markdown"
          },
          "scopeRef": {
            "type": "string",
            "description": "Full ref of the System or Domain whose parts it is for; for everything when left out",
            "minLength": 1,
            "maxLength": 500
          },
          "start": {
            "type": "string",
            "description": "Date and time of the clock in the time zone, like 2026-11-23T18:00",
            "minLength": 1,
            "maxLength": 30
          },
          "duration": {
            "type": "string",
            "description": "ISO 8601 duration of weeks, days, hours and minutes; of at most 366 days",
            "minLength": 1,
            "maxLength": 50
          },
          "timeZone": {
            "type": "string",
            "description": "Of the IANA database, like Europe/Vienna",
            "minLength": 1,
            "maxLength": 100
          },
          "recurrence": {
            "type": "string",
            "description": "How often it comes back, as RFC 5545 writes it, like FREQ=WEEKLY;BYDAY=TU; at most once a day",
            "maxLength": 500
          },
          "environments": {
            "type": "array",
            "description": "Deployments to these environments alone; to all when left out or empty",
            "maxItems": 50,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarPeriodSource": {
        "type": "string",
        "description": "Those of the configuration cannot be changed here",
        "enum": [
          "config",
          "portal"
        ]
      },
      "CalendarPeriod": {
        "type": "object",
        "required": [
          "id",
          "source",
          "kind",
          "title",
          "start",
          "duration",
          "timeZone",
          "environments",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/CalendarPeriodSource"
          },
          "kind": {
            "$ref": "#/components/schemas/CalendarPeriodKind"
          },
          "title": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "scopeRef": {
            "type": "string"
          },
          "start": {
            "type": "string"
          },
          "duration": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "recurrence": {
            "type": "string"
          },
          "environments": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "nextStart": {
            "type": "string",
            "format": "date-time",
            "description": "When it begins next, or began when it is going on; missing when it is over"
          },
          "nextEnd": {
            "type": "string",
            "format": "date-time"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "CalendarPeriodList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarPeriod"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "CalendarTime": {
        "type": "object",
        "required": [
          "start",
          "end"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "CalendarPeriodPreview": {
        "type": "object",
        "required": [
          "occurrences"
        ],
        "properties": {
          "occurrences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarTime"
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarWarning": {
        "type": "object",
        "description": "Why a release does not fit a period",
        "required": [
          "kind",
          "periodId",
          "title"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CalendarPeriodKind"
          },
          "periodId": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "description": "Of the period"
          },
          "entityRef": {
            "type": "string",
            "description": "The first entity of the release that the period is for; missing for a period for everything"
          },
          "start": {
            "type": "string",
            "format": "date-time",
            "description": "Of the freeze or maintenance that it overlaps, or of the next window"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "CalendarRelease": {
        "type": "object",
        "required": [
          "id",
          "title",
          "entityRefs",
          "window",
          "state",
          "risk",
          "parties",
          "warnings"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those that the caller may read"
          },
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "window": {
            "$ref": "#/components/schemas/ReleaseWindow"
          },
          "state": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "parties": {
            "type": "array",
            "description": "Users and Groups that have a role",
            "items": {
              "type": "string"
            }
          },
          "warnings": {
            "type": "array",
            "description": "Of releases that are still to be deployed",
            "items": {
              "$ref": "#/components/schemas/CalendarWarning"
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarReview": {
        "type": "object",
        "description": "When the readiness review of a release that is not accepted yet should be done",
        "required": [
          "releaseId",
          "title",
          "at",
          "windowStart"
        ],
        "properties": {
          "releaseId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "windowStart": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "CalendarConflictReason": {
        "type": "object",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "description": "`entity`: they are of the same entity. `dependency`: `entityRef`, of which one is, depends on `dependsOn`, of which another is. `owner`: the same people are needed for them",
            "enum": [
              "entity",
              "dependency",
              "owner"
            ]
          },
          "entityRef": {
            "type": "string"
          },
          "dependsOn": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "A User or Group"
          }
        },
        "additionalProperties": false
      },
      "CalendarConflict": {
        "type": "object",
        "description": "Releases that are still to be deployed and overlap, one with the next",
        "required": [
          "releases",
          "start",
          "end",
          "reasons"
        ],
        "properties": {
          "releases": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          },
          "start": {
            "type": "string",
            "format": "date-time",
            "description": "When the first two overlap"
          },
          "end": {
            "type": "string",
            "format": "date-time",
            "description": "When the last two do no more"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarConflictReason"
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarOccurrences": {
        "type": "object",
        "description": "A period, and when it is",
        "required": [
          "id",
          "source",
          "kind",
          "title",
          "timeZone",
          "environments",
          "occurrences"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/CalendarPeriodSource"
          },
          "kind": {
            "$ref": "#/components/schemas/CalendarPeriodKind"
          },
          "title": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "scopeRef": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "environments": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "occurrences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarTime"
            }
          }
        },
        "additionalProperties": false
      },
      "Calendar": {
        "type": "object",
        "required": [
          "releases",
          "isTruncated",
          "periods",
          "conflicts",
          "reviews"
        ],
        "properties": {
          "releases": {
            "type": "array",
            "description": "By when they begin",
            "items": {
              "$ref": "#/components/schemas/CalendarRelease"
            }
          },
          "isTruncated": {
            "type": "boolean",
            "description": "Whether there are more releases than are shown, so that a shorter time should be asked for"
          },
          "periods": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarOccurrences"
            }
          },
          "conflicts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarConflict"
            }
          },
          "reviews": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarReview"
            }
          }
        },
        "additionalProperties": false
      },
      "NewCalendarFeed": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "What the calendar is called in other programs"
          },
          "entityRefs": {
            "type": "array",
            "description": "Releases of these entities alone, as full refs; of all that have any when left out",
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          }
        },
        "additionalProperties": false
      },
      "CalendarFeed": {
        "type": "object",
        "required": [
          "id",
          "title",
          "entityCount",
          "createdAt",
          "expiresAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "entityCount": {
            "type": "integer",
            "description": "Of how many entities it has the releases"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When its address was made"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "CalendarFeedList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarFeed"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "CalendarFeedAddress": {
        "type": "object",
        "required": [
          "feed",
          "url"
        ],
        "properties": {
          "feed": {
            "$ref": "#/components/schemas/CalendarFeed"
          },
          "url": {
            "type": "string",
            "description": "Whoever has it reads the feed. It is stored nowhere and not answered again"
          }
        },
        "additionalProperties": false
      },
      "ReleaseState": {
        "type": "string",
        "description": "`draft`: being planned. `in-review`: waits for sign-offs. `accepted`: may be deployed. `deploying`, `deployed`: is on its way, and is there. `reviewed`: both sides have looked back. `rejected`: has to change. `cancelled`: given up. `rolling-back`, `rolled-back`: is being undone, and is",
        "enum": [
          "draft",
          "in-review",
          "accepted",
          "deploying",
          "deployed",
          "reviewed",
          "rejected",
          "cancelled",
          "rolling-back",
          "rolled-back"
        ]
      },
      "ReleaseWindow": {
        "type": "object",
        "description": "When it may be deployed",
        "required": [
          "start",
          "end",
          "timeZone"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "timeZone": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "In which the window was meant, like Europe/Vienna"
          }
        },
        "additionalProperties": false
      },
      "ReleaseRole": {
        "type": "object",
        "required": [
          "role",
          "parties"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/ReleaseRoleName"
          },
          "parties": {
            "type": "array",
            "description": "Full refs of Users and Groups",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseRoleName": {
        "type": "string",
        "description": "Like development, operations or security",
        "pattern": "^[a-z][a-z0-9-]*$",
        "maxLength": 50
      },
      "ReleasePlan": {
        "type": "object",
        "required": [
          "title",
          "entityRefs"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "goal": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "successCriteria": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown: how it will be known that it worked"
          },
          "successBy": {
            "type": "string",
            "format": "date",
            "description": "When that will be known"
          },
          "entityRefs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          },
          "changeIds": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          "environment": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Which is deployed"
          },
          "window": {
            "$ref": "#/components/schemas/ReleaseWindow"
          },
          "raisedRisk": {
            "type": "object",
            "description": "Where the release is riskier than each of its changes",
            "required": [
              "risk",
              "reason"
            ],
            "properties": {
              "risk": {
                "$ref": "#/components/schemas/Risk"
              },
              "reason": {
                "type": "string",
                "minLength": 1,
                "maxLength": 2000
              }
            },
            "additionalProperties": false
          },
          "channelUrl": {
            "type": "string",
            "format": "uri",
            "maxLength": 2000,
            "description": "Where people talk about it"
          },
          "roles": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ReleaseRole"
            }
          },
          "texts": {
            "$ref": "#/components/schemas/ReleaseTexts"
          }
        },
        "additionalProperties": false
      },
      "CreateReleaseRequest": {
        "type": "object",
        "required": [
          "title",
          "entityRefs"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "goal": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "successCriteria": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown: how it will be known that it worked"
          },
          "successBy": {
            "type": "string",
            "format": "date",
            "description": "When that will be known"
          },
          "entityRefs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          },
          "changeIds": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          "environment": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Which is deployed"
          },
          "window": {
            "$ref": "#/components/schemas/ReleaseWindow"
          },
          "raisedRisk": {
            "type": "object",
            "description": "Where the release is riskier than each of its changes",
            "required": [
              "risk",
              "reason"
            ],
            "properties": {
              "risk": {
                "$ref": "#/components/schemas/Risk"
              },
              "reason": {
                "type": "string",
                "minLength": 1,
                "maxLength": 2000
              }
            },
            "additionalProperties": false
          },
          "channelUrl": {
            "type": "string",
            "format": "uri",
            "maxLength": 2000,
            "description": "Where people talk about it"
          },
          "roles": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ReleaseRole"
            }
          },
          "texts": {
            "$ref": "#/components/schemas/ReleaseTexts"
          },
          "tasks": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewReleaseTask"
            }
          },
          "draft": {
            "type": "boolean",
            "description": "Whether it stays a draft although its risk asks for no sign-off"
          },
          "requestId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Made by the client, so that a repeated request is known"
          }
        },
        "additionalProperties": false
      },
      "ReleaseTexts": {
        "type": "object",
        "description": "What is told of a release, in Markdown",
        "properties": {
          "releaseNotes": {
            "type": "string",
            "maxLength": 50000
          },
          "impactAssessment": {
            "type": "string",
            "maxLength": 50000
          },
          "rollbackCriteria": {
            "type": "string",
            "maxLength": 50000
          },
          "communicationPlan": {
            "type": "string",
            "maxLength": 50000
          }
        },
        "additionalProperties": false
      },
      "ReleaseCriterionKind": {
        "type": "string",
        "description": "`gate`: a readiness gate that passes for each entity to which it applies; `value` is its id. `role`: has to sign; `value` is its name. `document`: each entity has one of the kind `value`. `dry-run`: it was rehearsed well elsewhere. `task`: is done; `value` is its title. `question`: is answered in the review; `value` is the question",
        "enum": [
          "gate",
          "role",
          "document",
          "dry-run",
          "task",
          "question"
        ]
      },
      "NewReleaseCriterion": {
        "type": "object",
        "required": [
          "kind",
          "reason"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "gate",
              "role",
              "document",
              "dry-run",
              "question"
            ]
          },
          "value": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Needed for all but a dry run"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "ReleaseCriterionChange": {
        "type": "object",
        "required": [
          "isRemoved",
          "reason"
        ],
        "properties": {
          "isRemoved": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        },
        "additionalProperties": false
      },
      "ReleaseCriterion": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "value",
          "isRemoved",
          "unmet"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ReleaseCriterionKind"
          },
          "value": {
            "type": "string"
          },
          "template": {
            "type": "string",
            "description": "Id of the template that asks for it"
          },
          "reason": {
            "type": "string",
            "description": "Why it was added, taken out or put back last"
          },
          "by": {
            "type": "string",
            "description": "Who did that"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "isRemoved": {
            "type": "boolean"
          },
          "unmet": {
            "type": "array",
            "description": "What it waits for; exceptions are not regarded",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseExceptionSubject": {
        "type": "object",
        "description": "What it goes on without",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "`gate` and `document`: a criterion of this kind, by its value in `id`. `dry-run`: the rehearsal. `period`: a freeze or a deployment window of the calendar, by its id",
            "enum": [
              "gate",
              "document",
              "dry-run",
              "period"
            ]
          },
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          }
        },
        "additionalProperties": false
      },
      "NewReleaseException": {
        "type": "object",
        "required": [
          "subject",
          "reason",
          "expiresAt"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/ReleaseExceptionSubject"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReleaseExceptionDecision": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "granted",
              "denied",
              "revoked"
            ]
          },
          "reason": {
            "type": "string",
            "maxLength": 2000,
            "description": "Needed to deny or revoke"
          }
        },
        "additionalProperties": false
      },
      "ReleaseException": {
        "type": "object",
        "required": [
          "id",
          "subject",
          "reason",
          "state",
          "expiresAt",
          "requestedBy",
          "requestedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "subject": {
            "$ref": "#/components/schemas/ReleaseExceptionSubject"
          },
          "reason": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "requested",
              "granted",
              "denied",
              "revoked",
              "expired"
            ]
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "requestedBy": {
            "type": "string"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decisionReason": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ReleaseEvidence": {
        "type": "object",
        "description": "How the entities of a release stood when it was accepted, as far as the caller may read them",
        "required": [
          "at",
          "readiness",
          "documents",
          "changed"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "readiness": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "status",
                "gates"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "status": {
                  "$ref": "#/components/schemas/ReadinessStatus"
                },
                "gates": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "gateId",
                      "state"
                    ],
                    "properties": {
                      "gateId": {
                        "type": "string"
                      },
                      "state": {
                        "type": "string"
                      }
                    },
                    "additionalProperties": false
                  }
                }
              },
              "additionalProperties": false
            }
          },
          "documents": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "documentId",
                "entityRef",
                "kind",
                "title",
                "revision"
              ],
              "properties": {
                "documentId": {
                  "type": "string"
                },
                "entityRef": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/DocumentKind"
                },
                "title": {
                  "type": "string"
                },
                "revision": {
                  "type": "integer"
                }
              },
              "additionalProperties": false
            }
          },
          "changed": {
            "type": "array",
            "description": "What is not as it was then",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "what",
                "title"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "what": {
                  "type": "string",
                  "enum": [
                    "status",
                    "gate",
                    "document"
                  ]
                },
                "id": {
                  "type": "string",
                  "description": "Of the gate or the document"
                },
                "title": {
                  "type": "string"
                },
                "from": {
                  "type": "string",
                  "description": "Missing for what is new"
                },
                "to": {
                  "type": "string",
                  "description": "Missing for what is gone"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "RunReleaseTaskRequest": {
        "type": "object",
        "properties": {
          "rehearsalId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Of the dry run in which it is done, as a drill"
          },
          "requestId": {
            "$ref": "#/components/schemas/RequestId"
          }
        },
        "additionalProperties": false
      },
      "RollBackReleaseRequest": {
        "type": "object",
        "required": [
          "documentId",
          "reason"
        ],
        "properties": {
          "documentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "A procedure of one of its entities"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "requestId": {
            "$ref": "#/components/schemas/RequestId"
          }
        },
        "additionalProperties": false
      },
      "ReleaseRun": {
        "type": "object",
        "description": "A run of a document for a release",
        "required": [
          "runId",
          "purpose",
          "documentId"
        ],
        "properties": {
          "runId": {
            "type": "string"
          },
          "purpose": {
            "type": "string",
            "enum": [
              "task",
              "rollback",
              "rehearsal"
            ]
          },
          "taskId": {
            "type": "string"
          },
          "rehearsalId": {
            "type": "string"
          },
          "documentId": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/RunOutcome"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReleaseDeployment": {
        "type": "object",
        "description": "What a pipeline has reported of an entity of a release",
        "required": [
          "entityRef",
          "changeId",
          "at",
          "provesRollback"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "changeId": {
            "type": "string",
            "description": "The deployment"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "version": {
            "type": "string"
          },
          "provesRollback": {
            "type": "boolean",
            "description": "Whether it has undone the release"
          }
        },
        "additionalProperties": false
      },
      "ReleaseWatch": {
        "type": "object",
        "required": [
          "alerts",
          "monitoring",
          "rollback",
          "procedures"
        ],
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "When it began to be deployed"
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it is watched, once it is deployed"
          },
          "alerts": {
            "type": "array",
            "description": "Of its entities, those that began since then or fire now; at most 100, those that fire first",
            "items": {
              "$ref": "#/components/schemas/Alert"
            }
          },
          "monitoring": {
            "type": "array",
            "description": "What the notes of its changes say to watch",
            "items": {
              "$ref": "#/components/schemas/ReleaseChangeText"
            }
          },
          "rollback": {
            "type": "array",
            "description": "When to roll back, and how, by the notes of its changes",
            "items": {
              "$ref": "#/components/schemas/ReleaseChangeText"
            }
          },
          "procedures": {
            "type": "array",
            "description": "Rollback procedures of its entities",
            "items": {
              "type": "object",
              "required": [
                "documentId",
                "entityRef",
                "title",
                "revision",
                "rollbackCriteria"
              ],
              "properties": {
                "documentId": {
                  "type": "string"
                },
                "entityRef": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "revision": {
                  "type": "integer"
                },
                "rollbackCriteria": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseChangeText": {
        "type": "object",
        "required": [
          "changeId",
          "title",
          "text"
        ],
        "properties": {
          "changeId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "Markdown"
          }
        },
        "additionalProperties": false
      },
      "StartReleaseRehearsalRequest": {
        "type": "object",
        "required": [
          "environment"
        ],
        "properties": {
          "environment": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        },
        "additionalProperties": false
      },
      "ReleaseRehearsalTaskChange": {
        "type": "object",
        "required": [
          "taskId",
          "state"
        ],
        "properties": {
          "taskId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "state": {
            "$ref": "#/components/schemas/RehearsedTaskState"
          },
          "note": {
            "type": "string",
            "maxLength": 5000
          }
        },
        "additionalProperties": false
      },
      "RehearsedTaskState": {
        "type": "string",
        "enum": [
          "open",
          "done",
          "failed",
          "skipped"
        ]
      },
      "ReleaseRehearsalChange": {
        "type": "object",
        "minProperties": 1,
        "properties": {
          "tasks": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/ReleaseRehearsalTaskChange"
            }
          },
          "differences": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown: in what it was not as it will be"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "passed",
              "failed"
            ]
          }
        },
        "additionalProperties": false
      },
      "ReleaseRehearsal": {
        "type": "object",
        "description": "A dry run of the tasks of a release in another environment",
        "required": [
          "id",
          "environment",
          "startedAt",
          "startedBy",
          "tasks"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "startedBy": {
            "type": "string"
          },
          "tasks": {
            "type": "array",
            "description": "As they were when it began, with what became of them",
            "items": {
              "type": "object",
              "required": [
                "taskId",
                "title",
                "state"
              ],
              "properties": {
                "taskId": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "state": {
                  "$ref": "#/components/schemas/RehearsedTaskState"
                },
                "note": {
                  "type": "string"
                },
                "by": {
                  "type": "string"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                }
              },
              "additionalProperties": false
            }
          },
          "differences": {
            "type": "string"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "passed",
              "failed"
            ]
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedBy": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ReleaseWindowViolation": {
        "type": "object",
        "description": "A freeze that a release overlaps, or a deployment window that it is not inside of",
        "required": [
          "kind",
          "message",
          "isExcepted"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "freeze",
              "window"
            ]
          },
          "periodId": {
            "type": "string",
            "description": "Missing, with what it says, where the caller may not see it"
          },
          "title": {
            "type": "string"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "entityRef": {
            "type": "string",
            "description": "The first entity that it is for; missing for everything"
          },
          "message": {
            "type": "string"
          },
          "isExcepted": {
            "type": "boolean",
            "description": "Whether an exception is in force"
          }
        },
        "additionalProperties": false
      },
      "ReleaseNext": {
        "type": "object",
        "description": "Who has to do what next",
        "required": [
          "what",
          "parties"
        ],
        "properties": {
          "what": {
            "type": "string",
            "enum": [
              "plan",
              "correct",
              "sign",
              "accept",
              "prepare",
              "deploy",
              "run",
              "confirm",
              "watch",
              "roll-back",
              "finish",
              "review"
            ],
            "description": "`prepare`, `run` and `finish` are for the owners of tasks that are to be done before, during and after the deployment; to `confirm` is to say whether it is deployed"
          },
          "parties": {
            "type": "array",
            "description": "Full refs of Users and Groups, or the service that has written it down",
            "items": {
              "type": "string"
            }
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReleaseParity": {
        "type": "object",
        "description": "The gate `environment-parity`: whether the environment of the last dry run is like the one that is deployed to, but for differences that the configuration expects",
        "required": [
          "state",
          "reason",
          "differences"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "passed",
              "failed",
              "no-data"
            ]
          },
          "reason": {
            "type": "string"
          },
          "differences": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "fact"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "fact": {
                  "type": "string"
                },
                "rehearsed": {
                  "type": "string"
                },
                "target": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "ReviewReleaseRequest": {
        "type": "object",
        "required": [
          "success"
        ],
        "properties": {
          "success": {
            "type": "string",
            "description": "Whether its success criteria are met",
            "enum": [
              "met",
              "partly",
              "not-met",
              "unknown"
            ]
          },
          "successNote": {
            "type": "string",
            "maxLength": 10000
          },
          "wentWell": {
            "type": "string",
            "maxLength": 20000,
            "description": "Markdown"
          },
          "wentBadly": {
            "type": "string",
            "maxLength": 20000,
            "description": "Markdown: what did not go well, about things and not people"
          },
          "answers": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ReleaseReviewAnswer"
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseReviewAnswer": {
        "type": "object",
        "required": [
          "criterionId",
          "answer"
        ],
        "properties": {
          "criterionId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Of the question"
          },
          "answer": {
            "type": "string",
            "minLength": 1,
            "maxLength": 10000
          }
        },
        "additionalProperties": false
      },
      "ReleaseReview": {
        "type": "object",
        "required": [
          "success",
          "answers",
          "by",
          "at"
        ],
        "properties": {
          "success": {
            "type": "string",
            "enum": [
              "met",
              "partly",
              "not-met",
              "unknown"
            ]
          },
          "successNote": {
            "type": "string"
          },
          "wentWell": {
            "type": "string"
          },
          "wentBadly": {
            "type": "string"
          },
          "answers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseReviewAnswer"
            }
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReleaseTimeline": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "type",
                "at",
                "title"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "type": {
                  "type": "string",
                  "enum": [
                    "transition",
                    "sign-off",
                    "decision",
                    "exception",
                    "task",
                    "rehearsal",
                    "deployment",
                    "alert",
                    "run"
                  ]
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "endedAt": {
                  "type": "string",
                  "format": "date-time"
                },
                "title": {
                  "type": "string"
                },
                "state": {
                  "type": "string"
                },
                "by": {
                  "type": "string"
                },
                "note": {
                  "type": "string"
                },
                "entityRef": {
                  "type": "string"
                },
                "changeId": {
                  "type": "string"
                },
                "alertId": {
                  "type": "string"
                },
                "runId": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseTaskPhase": {
        "type": "string",
        "description": "When it is done, with regard to the deployment",
        "enum": [
          "before",
          "during",
          "after"
        ]
      },
      "NewReleaseTask": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "phase": {
            "$ref": "#/components/schemas/ReleaseTaskPhase"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Full ref of a User or Group; needed before the release is accepted"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          },
          "dependsOn": {
            "$ref": "#/components/schemas/ReleaseTaskIds"
          },
          "documentId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "The document that says how; the task can be done as a run of it"
          }
        },
        "additionalProperties": false
      },
      "ReleaseTaskIds": {
        "type": "array",
        "description": "Ids of tasks of the release that are done first",
        "maxItems": 50,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "ReleaseTaskChange": {
        "type": "object",
        "minProperties": 1,
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "phase": {
            "$ref": "#/components/schemas/ReleaseTaskPhase"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "dueAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "Null takes it out"
          },
          "dependsOn": {
            "$ref": "#/components/schemas/ReleaseTaskIds"
          },
          "documentId": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 64,
            "description": "Null takes it out"
          },
          "isDone": {
            "type": "boolean"
          },
          "evidence": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown: what shows that it was done"
          }
        },
        "additionalProperties": false
      },
      "ReleaseTask": {
        "type": "object",
        "required": [
          "id",
          "title",
          "phase"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "phase": {
            "$ref": "#/components/schemas/ReleaseTaskPhase"
          },
          "owner": {
            "type": "string"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          },
          "dependsOn": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Ids of tasks that are done first"
          },
          "documentId": {
            "type": "string"
          },
          "criterionId": {
            "type": "string",
            "description": "Of the criterion that asks for it"
          },
          "evidence": {
            "type": "string"
          },
          "doneAt": {
            "type": "string",
            "format": "date-time"
          },
          "doneBy": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "SignReleaseRequest": {
        "type": "object",
        "required": [
          "role",
          "state"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/ReleaseRoleName"
          },
          "state": {
            "type": "string",
            "enum": [
              "approved",
              "rejected"
            ]
          },
          "reason": {
            "type": "string",
            "maxLength": 2000,
            "description": "What must change; needed to reject"
          }
        },
        "additionalProperties": false
      },
      "ReleaseSignedPart": {
        "type": "string",
        "description": "What of a release is signed",
        "enum": [
          "title",
          "goal",
          "success",
          "entities",
          "changes",
          "environment",
          "version",
          "window",
          "risk",
          "tasks",
          "texts",
          "criteria",
          "documents"
        ]
      },
      "ReleaseSignOff": {
        "type": "object",
        "required": [
          "id",
          "role",
          "state",
          "by",
          "at",
          "voidedBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "approved",
              "rejected"
            ]
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string"
          },
          "withdrawnAt": {
            "type": "string",
            "format": "date-time"
          },
          "replacedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the same person signed for the role anew"
          },
          "voidedBy": {
            "type": "array",
            "description": "What has changed since it was signed; it counts while there is nothing",
            "items": {
              "$ref": "#/components/schemas/ReleaseSignedPart"
            }
          }
        },
        "additionalProperties": false
      },
      "NewReleaseDecision": {
        "type": "object",
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "type": "string",
            "minLength": 1,
            "maxLength": 10000
          },
          "alternatives": {
            "type": "string",
            "maxLength": 10000,
            "description": "What else was considered"
          },
          "links": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string",
              "format": "uri",
              "maxLength": 2000
            }
          },
          "supersedes": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Id of an earlier decision of the release"
          }
        },
        "additionalProperties": false
      },
      "ReleaseDecision": {
        "type": "object",
        "required": [
          "id",
          "decision",
          "links",
          "by",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "decision": {
            "type": "string"
          },
          "alternatives": {
            "type": "string"
          },
          "links": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "supersedes": {
            "type": "string"
          },
          "supersededBy": {
            "type": "string"
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "MoveReleaseRequest": {
        "type": "object",
        "required": [
          "to"
        ],
        "properties": {
          "to": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "reason": {
            "type": "string",
            "maxLength": 2000
          },
          "expedite": {
            "type": "boolean",
            "description": "Goes to `deploying` without waiting for anything; takes a reason, and a permission of its own"
          }
        },
        "additionalProperties": false
      },
      "ReleaseTransition": {
        "type": "object",
        "required": [
          "from",
          "to",
          "by",
          "at",
          "unmet"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "to": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "by": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "reason": {
            "type": "string"
          },
          "unmet": {
            "type": "array",
            "description": "What it did not wait for, being expedited or unapproved",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseMove": {
        "type": "object",
        "description": "Where a release can go from here",
        "required": [
          "to",
          "needsReason",
          "unmet"
        ],
        "properties": {
          "to": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "needsReason": {
            "type": "boolean"
          },
          "unmet": {
            "type": "array",
            "description": "What it waits for, and who is to do it",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "ReleaseSummary": {
        "type": "object",
        "required": [
          "id",
          "title",
          "entityRefs",
          "risk",
          "state",
          "isUnapproved",
          "isExpedited",
          "at",
          "createdAt",
          "createdBy",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those that the caller may read"
          },
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "window": {
            "$ref": "#/components/schemas/ReleaseWindow"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "state": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "isUnapproved": {
            "type": "boolean",
            "description": "Was deployed without being accepted"
          },
          "isExpedited": {
            "type": "boolean",
            "description": "Was deployed in an emergency, before what it waited for"
          },
          "reviewDueAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it is to be signed, while it is in review"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Where it stands in time: the start of its window, or when it was created"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ReleaseList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseSummary"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        },
        "additionalProperties": false
      },
      "ReleaseChange": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "title",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ChangeState"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          }
        },
        "additionalProperties": false
      },
      "Release": {
        "type": "object",
        "required": [
          "id",
          "title",
          "entityRefs",
          "changes",
          "roles",
          "risk",
          "state",
          "isUnapproved",
          "isExpedited",
          "requiredRoles",
          "texts",
          "criteria",
          "exceptions",
          "exceptionRole",
          "needsDistinctSigners",
          "needsDryRun",
          "rehearsals",
          "windowViolations",
          "deployments",
          "runs",
          "tasks",
          "signOffs",
          "decisions",
          "transitions",
          "moves",
          "at",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy",
          "asOf",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "goal": {
            "type": "string"
          },
          "successCriteria": {
            "type": "string"
          },
          "successBy": {
            "type": "string",
            "format": "date"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those that the caller may read"
          },
          "changes": {
            "type": "array",
            "description": "Those that the caller may read",
            "items": {
              "$ref": "#/components/schemas/ReleaseChange"
            }
          },
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "window": {
            "$ref": "#/components/schemas/ReleaseWindow"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "raisedRisk": {
            "type": "object",
            "required": [
              "risk",
              "reason"
            ],
            "properties": {
              "risk": {
                "$ref": "#/components/schemas/Risk"
              },
              "reason": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "channelUrl": {
            "type": "string"
          },
          "roles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseRole"
            }
          },
          "requiredRoles": {
            "type": "array",
            "description": "Those that have to sign, by the risk and the criteria",
            "items": {
              "type": "string"
            }
          },
          "texts": {
            "$ref": "#/components/schemas/ReleaseTexts"
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseCriterion"
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseException"
            }
          },
          "exceptionRole": {
            "type": "string",
            "description": "The role that decides about exceptions"
          },
          "needsDistinctSigners": {
            "type": "boolean",
            "description": "Whether, by its risk, nobody signs for two roles or grants what they have asked for"
          },
          "evidence": {
            "$ref": "#/components/schemas/ReleaseEvidence"
          },
          "next": {
            "$ref": "#/components/schemas/ReleaseNext"
          },
          "needsDryRun": {
            "type": "boolean",
            "description": "Whether it has to be rehearsed, by its risk or its criteria"
          },
          "rehearsals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseRehearsal"
            }
          },
          "parity": {
            "$ref": "#/components/schemas/ReleaseParity"
          },
          "windowViolations": {
            "type": "array",
            "description": "Freezes and deployment windows that are in its way, before it is deployed",
            "items": {
              "$ref": "#/components/schemas/ReleaseWindowViolation"
            }
          },
          "deployments": {
            "type": "array",
            "description": "Of entities that the caller may read",
            "items": {
              "$ref": "#/components/schemas/ReleaseDeployment"
            }
          },
          "runs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseRun"
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "The clock of the server, which decides about windows and what is due"
          },
          "watchUntil": {
            "type": "string",
            "format": "date-time"
          },
          "review": {
            "$ref": "#/components/schemas/ReleaseReview"
          },
          "state": {
            "$ref": "#/components/schemas/ReleaseState"
          },
          "isUnapproved": {
            "type": "boolean"
          },
          "isExpedited": {
            "type": "boolean"
          },
          "reviewDueAt": {
            "type": "string",
            "format": "date-time"
          },
          "tasks": {
            "type": "array",
            "description": "In the order in which they are done",
            "items": {
              "$ref": "#/components/schemas/ReleaseTask"
            }
          },
          "signOffs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseSignOff"
            }
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseDecision"
            }
          },
          "transitions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseTransition"
            }
          },
          "moves": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReleaseMove"
            }
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    }
  }
} as const;
