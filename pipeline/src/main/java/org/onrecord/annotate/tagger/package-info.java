/**
 * A part-of-speech tagger: a maximum entropy model of each tag given the two tags before it, the
 * word and its neighbours, after Toutanova, Klein, Manning and Singer, "Feature-Rich Part-of-Speech
 * Tagging with a Cyclic Dependency Network" (NAACL 2003). It reads the model that CoreNLP's English
 * pipeline uses, and gives its tags, many times faster: a feature is a number, what a word says is
 * found once and kept, and weights are multiplied as factors, so that no logarithm is taken.
 */
@NullMarked
package org.onrecord.annotate.tagger;

import org.jspecify.annotations.NullMarked;
