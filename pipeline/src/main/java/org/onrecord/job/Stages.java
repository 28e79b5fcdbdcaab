package org.onrecord.job;

import java.io.Serializable;
import java.util.List;
import org.onrecord.analysis.AnalysedArticle;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * What the pipeline does to its elements, as factories that travel to the workers and build there
 * what the stages need. {@link LanguageStages#with(String)} is what a run uses; a test can put
 * simpler stages in.
 */
public record Stages(
    ArticleStep.Factory<Article, AnnotatedArticle> annotate,
    ArticleStep.Factory<AnnotatedArticle, AnalysedArticle> attribute,
    ArticleStep.Factory<AnalysedArticle, List<Claim>> claim)
    implements Serializable {}
