package org.onrecord.job;

import java.io.Serializable;
import org.onrecord.article.Article;

/**
 * What one stage does to one article, with all that it needs already loaded. Thread-safe.
 *
 * @param <I> the article as the stage before left it
 * @param <O> the article as this stage leaves it
 */
@FunctionalInterface
public interface ArticleStep<I, O> {

  O apply(I article) throws Exception;

  /** Builds the step on a worker, where its models and word lists are. */
  @FunctionalInterface
  interface Factory<I, O> extends Serializable {
    ArticleStep<I, O> create();
  }

  /** Says which article a value is about. */
  @FunctionalInterface
  interface Subject<I> extends Serializable {
    Article of(I value);
  }
}
