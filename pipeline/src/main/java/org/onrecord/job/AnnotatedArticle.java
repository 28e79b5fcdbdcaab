package org.onrecord.job;

import java.io.Serializable;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.article.Article;

/** An article between annotating and attributing. */
public record AnnotatedArticle(Article article, AnnotatedText text) implements Serializable {}
