/** Finds the named entities of an article and joins the mentions that name the same one. */
@NullMarked
package org.onrecord.entity;

import org.jspecify.annotations.NullMarked;
