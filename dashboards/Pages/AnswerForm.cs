namespace PerfEval.Dashboards.Pages;

/// <summary>The form with which a person answers a question about identity.</summary>
/// <param name="Subject"><c>project</c> or <c>organization</c>.</param>
/// <param name="Key">The question's key.</param>
/// <param name="Answers">The answers to choose from.</param>
/// <param name="IsSplit">True where the projects are one now and <c>apart</c> would keep them so.</param>
public sealed record AnswerForm(string Subject, string Key, IReadOnlyList<string> Answers, bool IsSplit)
{
    /// <summary>What stands on the button.</summary>
    public string Label(string answer) => answer switch
    {
        "same" => "是同一个，合并",
        "split" => "不是同一个，拆分",
        "undo" => "撤销这项认定",
        _ => IsSplit ? "是同一个，保持不变" : "不是同一个",
    };
}
