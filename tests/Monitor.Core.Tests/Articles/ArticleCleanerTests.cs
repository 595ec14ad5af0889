using Monitor.Core.Articles;
using Monitor.Core.Text;

namespace Monitor.Core.Tests.Articles;

public class ArticleCleanerTests
{
    [Theory]
    [InlineData("Post a Comment")]
    [InlineData("© 2025 Example News")]
    [InlineData("All rights reserved.")]
    [InlineData("Subscribe to our daily newsletter to get the news first.")]
    [InlineData("We depend on readers like you: please donate today.")]
    [InlineData("Follow us on Telegram")]
    [InlineData("This text is copyrighted by its author and used for educational purposes only.")]
    [InlineData("Read more:")]
    public void FindBoilerplate_SkipsLine(string line) =>
        Assert.Equal([0], ArticleCleaner.FindBoilerplate(Document.Parse(line)));

    [Theory]
    [InlineData("The bridge will reopen in May, Ruiz said.")]
    [InlineData("“Please help us and donate what you can to the people of the valley,” said Ruiz.")]
    [InlineData("The court said the copyright claim was void.")]
    [InlineData("He declined to comment on the donation.")]
    [InlineData("- Keller said the road was open.")]
    public void FindBoilerplate_KeepsTheStory(string line) =>
        Assert.Empty(ArticleCleaner.FindBoilerplate(Document.Parse(line)));

    [Fact]
    public void FindBoilerplate_SkipsALinkListAndGoesOnAfterIt()
    {
        const string text = "The story.\nRead more:\n- Another story\n- A third one\nThe story goes on.";

        Assert.Equal([1, 2, 3], ArticleCleaner.FindBoilerplate(Document.Parse(text)).Order());
    }
}
