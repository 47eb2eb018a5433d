An article.

More.

@highlight

One thing

@highlight

Another
