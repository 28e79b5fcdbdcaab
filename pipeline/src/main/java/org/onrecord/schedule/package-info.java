/** Writes a nightly run down the way systemd, cron and Kubernetes read it. */
@NullMarked
package org.onrecord.schedule;

import org.jspecify.annotations.NullMarked;
