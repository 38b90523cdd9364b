namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal abstract partial class Phrases
{
    protected internal abstract ReportWords Reports { get; }
}
