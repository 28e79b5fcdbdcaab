/**
 * The stages as Apache Beam transforms and the job that runs them. The only package that knows
 * Beam; what the stages do stands in packages of their own.
 */
@NullMarked
package org.onrecord.job;

import org.jspecify.annotations.NullMarked;
