// Generated from plugins/handoff-backend/src/schema/openapi.yaml by `yarn generate:openapi`. Do not edit.
/* eslint-disable */

/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface paths {
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entities of one or more owners, with what their documentation has and lacks */
        get: operations["ListEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the entity's tab and card show, in one answer; documents come without their bodies */
        get: operations["GetEntitySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the entity's sources now and answers when they are read */
        post: operations["RefreshEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, newest revision first unless ordered otherwise */
        get: operations["ListDocuments"];
        put?: never;
        /**
         * Writes a document in the portal, as the calling user
         * The kind and the title are written into the front matter of the content, which is the one source of what is stored. Whoever writes must be able to read the outcome, or nothing is written.
         */
        post: operations["CreateDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with the content of its newest revision */
        get: operations["GetDocument"];
        /**
         * Gives a document of the portal a new revision, if its content differs from the newest one
         * A kind or a title, where given, is written into the front matter of the content. Documents of a repository and external links are changed where they are kept; here they answer 409.
         */
        put: operations["UpdateDocument"];
        post?: never;
        /** Archives a document of the portal; its revisions stay, and it can be restored */
        delete: operations["DeleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings an archived document of the portal back, or makes the content of an older revision the newest
         * The content of the older revision becomes a new one, so that none is lost. Of an archived document both are done at once.
         */
        post: operations["RestoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All revisions of a document, newest first, without their content */
        get: operations["ListRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision with its content; a purged one answers without content and says who purged it */
        get: operations["GetRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions/{number}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes the content, index entries and files of a revision for good; number, hash and who stay */
        post: operations["PurgeRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who verified which revision, newest first */
        get: operations["ListReviews"];
        put?: never;
        /** Says that a revision is still correct */
        post: operations["ReviewDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An image or file that a revision refers to
         * Takes Backstage's user cookie as well as a token, so that an image element can show it. SVG comes with a policy that runs no script.
         */
        get: operations["GetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranked full-text search over everything the caller may read */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that say what to do about an alert, best first, and the entities that it is about
         * Labels are given as `label.NAME=value`, at most 100 of them. Nothing is guessed in silence: every document comes with the rule that found it, and the list is empty when nothing fits.
         */
        get: operations["ResolveAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export type webhooks = Record<string, never>;
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
            } & {
                [key: string]: unknown;
            };
            request?: {
                method?: string;
                url?: string;
            };
            response: {
                statusCode: number;
            };
        } & {
            [key: string]: unknown;
        };
        PageInfo: {
            /** Absent on the last page */
            nextCursor?: string;
        };
        DocumentKind: "runbook" | "rollback" | "deployment" | "escalation" | "operations";
        SourceType: "repository" | "portal" | "external";
        FreshnessState: "fresh" | "due" | "stale" | "unverified";
        Freshness: {
            state: components["schemas"]["FreshnessState"];
            /** Why, in words; never empty */
            reasons: string[];
        };
        DocumentSource: {
            type: components["schemas"]["SourceType"];
            /** Where a person can see the source */
            url?: string;
            /** Where a person can change the source */
            editUrl?: string;
            /** Relative to the source folder */
            path?: string;
        };
        /** Something the author of a document or a catalog file can mend */
        Problem: {
            /** Stable, kebab-case, as in front-matter-invalid */
            code: string;
            severity: "error" | "warning" | "info";
            /** What is wrong and what to do about it */
            message: string;
            /** File, relative to the source folder */
            path?: string;
            line?: number;
        };
        Heading: {
            depth: number;
            text: string;
            /** Fragment of the heading, unique within the document */
            slug: string;
            line: number;
        };
        Document: {
            id: string;
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: string;
            source: components["schemas"]["DocumentSource"];
            /** Number of the newest revision; 0 for an external link, which has none */
            revision: number;
            /** Full ref; null when the entity has no owner either */
            steward: string | null;
            alerts: string[];
            symptoms: string[];
            tags: string[];
            freshness: components["schemas"]["Freshness"];
            verification?: components["schemas"]["Review"];
            restricted: boolean;
            retired: boolean;
            /** The document to use instead of a retired one, as its author wrote it: the id of a document, a path relative to the document or else to the source folder, or a URL */
            replacedBy?: string;
            /**
             * Format: date-time
             * When the file or the entity was gone, or the document was deleted
             */
            archivedAt?: string;
            /** Full ref of the User who deleted it */
            archivedBy?: string;
            /**
             * Format: date-time
             * When the content of its newest revision was purged; it has none until its source differs
             */
            purgedAt?: string;
            problems: components["schemas"]["Problem"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Time of the newest revision
             */
            updatedAt: string;
            /** Author of the newest revision, where the source tells */
            updatedBy?: string;
            /** Changes with content, facts, reviews and state, but not with the clock or with owners; for If-Match */
            etag: string;
            /** Markdown of the newest revision without front matter; only when asked for */
            content?: string;
        };
        DocumentList: {
            items: components["schemas"]["Document"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        DocumentDetail: {
            document: components["schemas"]["Document"];
            /** Markdown with its front matter removed; empty for an external link and for a purged revision */
            content: string;
            headings: components["schemas"]["Heading"][];
            /** Images and files that the newest revision holds, by their path relative to the source folder, as `/files` takes it; what the content refers to and is not among them was not there */
            files: string[];
        };
        CreateDocumentRequest: {
            /** Full ref of the entity it is attached to */
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["DocumentTitle"];
            content: components["schemas"]["DocumentContent"];
            message?: components["schemas"]["RevisionMessage"];
        };
        UpdateDocumentRequest: {
            kind?: components["schemas"]["DocumentKind"];
            title?: components["schemas"]["DocumentTitle"];
            content: components["schemas"]["DocumentContent"];
            message?: components["schemas"]["RevisionMessage"];
            /** A change without meaning, as the correction of a spelling mistake */
            minor?: boolean;
        };
        RestoreDocumentRequest: {
            /** The one to make the newest; without it an archived document comes back as it was */
            revision?: number;
        };
        DocumentTitle: string;
        /** Markdown, which may begin with front matter; at most 1 MiB in UTF-8 */
        DocumentContent: string;
        /** What was changed and why */
        RevisionMessage: string;
        Revision: {
            number: number;
            /** Format: date-time */
            createdAt: string;
            author?: string;
            message?: string;
            /** Commit or etag of the source the revision was read from */
            commit?: string;
            /** SHA-256 of the content, hexadecimal */
            hash: string;
            /** The author marked it as a change without meaning */
            minor: boolean;
            purged?: components["schemas"]["Purge"];
        };
        Purge: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        RevisionList: {
            items: components["schemas"]["Revision"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RevisionDetail: {
            revision: components["schemas"]["Revision"];
            /** The file as it was, with its front matter; empty once purged */
            content: string;
            headings: components["schemas"]["Heading"][];
        };
        PurgeRequest: {
            reason: string;
        };
        ReviewRequest: {
            /** The revision that was read; a stale one is refused with 409 */
            revision: number;
            comment?: string;
        };
        Review: {
            revision: number;
            /** Format: date-time */
            at: string;
            /** Full ref of the User; for a review date in front matter, the word front-matter */
            by: string;
            comment?: string;
        };
        ReviewList: {
            items: components["schemas"]["Review"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** A way to reach someone, opened with one tap */
        Contact: {
            type: "chat" | "on-call" | "status-page" | "email" | "phone" | "link";
            title: string;
            /** https, mailto or tel */
            url: string;
        };
        Party: {
            ref: string;
            title: string;
            contacts: components["schemas"]["Contact"][];
        };
        SourceStatus: {
            id: string;
            /** What the source is, for people to read: a URL or a folder relative to the catalog file */
            target: string;
            /** Where a person can see it */
            url?: string;
            declaredBy: "annotation" | "convention" | "module";
            /**
             * `waiting` is a rate limit, `empty` a folder by convention that does not exist
             */
            state: "pending" | "ok" | "failing" | "waiting" | "empty";
            /**
             * Format: date-time
             * Last successful reading, changed or not
             */
            lastReadAt?: string;
            /** Format: date-time */
            failingSince?: string;
            /** Format: date-time */
            waitingUntil?: string;
            error?: string;
            documents: number;
            /** Skipped files and the like */
            problems: components["schemas"]["Problem"][];
        };
        /** A kind of document that the entity ought to have */
        Expectation: {
            kind: components["schemas"]["DocumentKind"];
            /** Empty when it is missing */
            documentIds: string[];
        };
        EntitySummary: {
            entityRef: string;
            title: string;
            tier?: string;
            owners: components["schemas"]["Party"][];
            contacts: components["schemas"]["Contact"][];
            /** Documents of kind escalation, by id, the one to open first in front */
            escalation: string[];
            documents: components["schemas"]["Document"][];
            expectations: components["schemas"]["Expectation"][];
            sources: components["schemas"]["SourceStatus"][];
            /** What is wrong with the annotations and links of the entity itself */
            problems: components["schemas"]["Problem"][];
        };
        EntityOverview: {
            entityRef: string;
            title: string;
            tier?: string;
            documents: number;
            missing: components["schemas"]["DocumentKind"][];
            due: number;
            stale: number;
        };
        EntityOverviewList: {
            items: components["schemas"]["EntityOverview"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RefreshReport: {
            added: number;
            updated: number;
            archived: number;
            /** Documents of the sources that could be read that are neither new nor changed */
            unchanged: number;
            sources: components["schemas"]["SourceStatus"][];
        };
        /** A piece of text; highlighted where it matched */
        TextSegment: {
            text: string;
            match: boolean;
        };
        SearchResult: {
            documentId: string;
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: string;
            source: components["schemas"]["DocumentSource"];
            tags: string[];
            freshness: components["schemas"]["FreshnessState"];
            retired: boolean;
            /** Comparable within one answer only */
            score: number;
            /** The heading the excerpt stands under */
            section?: {
                text: string;
                slug: string;
            };
            titleSegments: components["schemas"]["TextSegment"][];
            excerpt: components["schemas"]["TextSegment"][];
            /** Further entities that carry the same document */
            alsoOf?: string[];
        };
        SearchResultList: {
            items: components["schemas"]["SearchResult"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Words that match nothing and what was searched instead */
            corrected?: {
                from: string;
                to: string;
            }[];
        };
        AlertResolution: {
            alertname: string;
            /** Best first; empty when nothing fits */
            items: components["schemas"]["AlertMatch"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Whom the alert is about, the likeliest first; empty when its labels name nobody in the catalog */
            entities: components["schemas"]["AlertedEntity"][];
        };
        AlertMatch: {
            document: components["schemas"]["Document"];
            /** The heading that answers the alert, when it is one part of the document */
            section?: {
                text: string;
                slug: string;
            };
            /**
             * What found it: the alert is named by a document of the entity, by one further up its chain of system, domain and owner, its `runbook_url` is the address of the document, it is named by a document of another entity, or its texts are like those of the document
             */
            rule: "entity" | "ancestor" | "runbook-url" | "name" | "search";
            /** The same in words, for people */
            reason: string;
            /**
             * `clear` is the one answer, and at most the first document has it; `likely` is one of several that fit; `weak` is no more than a similar text
             */
            confidence: "clear" | "likely" | "weak";
        };
        AlertedEntity: {
            entityRef: string;
            title: string;
            /** Which labels name it, for people */
            reason: string;
            owners: components["schemas"]["Party"][];
            contacts: components["schemas"]["Contact"][];
            /** Documents of kind escalation, its own and then those of its owners, the one to open first in front */
            escalation: components["schemas"]["Document"][];
        };
    };
    responses: {
        /** An error */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The document is not what the caller has read; `error.etag` is what it has now */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        entityKind: string;
        entityNamespace: string;
        entityName: string;
        documentId: string;
        /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
        ifMatch: string;
        revisionNumber: number;
        /** Any of these entities, as full refs */
        entityRef: string[];
        /** Any of these kinds */
        documentKind: components["schemas"]["DocumentKind"][];
        /** Any of these tags */
        tag: string[];
        /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
        owner: string[];
        /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
        include: ("retired" | "archived" | "content")[];
        limit: number;
        /** The `nextCursor` of the page before */
        cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export type $defs = Record<string, never>;
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface operations {
    ListEntities: {
        parameters: {
            query?: {
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of entities, those that lack most first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityOverviewList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetEntitySummary: {
        parameters: {
            query?: {
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySummary"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RefreshEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What the reading found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListDocuments: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these kinds */
                kind?: components["parameters"]["documentKind"];
                /** Any of these tags */
                tag?: components["parameters"]["tag"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Full ref of the User or Group answerable for the document */
                steward?: string;
                /** Any of these states */
                freshness?: components["schemas"]["FreshnessState"][];
                /** Any of these source types */
                source?: components["schemas"]["SourceType"][];
                /** `updated` puts the newest revision first; `importance` puts runbooks and rollback procedures of critical entities first */
                order?: "updated" | "importance";
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentRequest"];
            };
        };
        responses: {
            /** The document with its first revision */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document; the etag in the header is that of the document, which stands in the body, with a hash of the whole answer */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UpdateDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDocumentRequest"];
            };
        };
        responses: {
            /** The document as it is now */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    DeleteDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document, archived */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    RestoreDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDocumentRequest"];
            };
        };
        responses: {
            /** The document as it is now */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    ListRevisions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of revisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PurgeRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeRequest"];
            };
        };
        responses: {
            /** The revision, now without content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListReviews: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReviewDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** The review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFile: {
        parameters: {
            query: {
                /** Path of the file, relative to the source folder */
                path: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    Search: {
        parameters: {
            query: {
                /** Alert name, symptom, service or any words; any word may match, the more the better */
                q: string;
                /** Any of these kinds */
                kind?: components["parameters"]["documentKind"];
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Any of these tags */
                tag?: components["parameters"]["tag"];
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of results, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ResolveAlert: {
        parameters: {
            query: {
                /** Name of the alert rule, as the alert manager has it */
                alertname: string;
                /** The annotation of that name */
                summary?: string;
                /** The annotation of that name */
                description?: string;
                /** The annotation `runbook_url` */
                runbookUrl?: string;
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What fits the alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertResolution"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
