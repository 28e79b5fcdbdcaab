package org.onrecord.annotate.tagger;

import java.util.List;

/**
 * What training has found.
 *
 * @param tags their names, by number
 * @param openTags what an unseen word can be
 * @param seen the words of the training text
 */
record TaggerModel(
    List<String> tags,
    int[] openTags,
    SeenWords seen,
    Clusters clusters,
    FeatureRows features,
    TagHistories histories) {}
