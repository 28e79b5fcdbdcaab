/** What earlier runs found and what reviewers decided, in SQLite or PostgreSQL. */
@NullMarked
package org.onrecord.ledger;

import org.jspecify.annotations.NullMarked;
