using Monitor.Core.Articles;

namespace Monitor.Storage.Tests.Documents;

public sealed class InMemoryArticleStoreTests : ArticleStoreContract
{
    protected override IArticleStore CreateStore() => new InMemoryArticleStore();
}
