using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class CellTests
{
    [Fact]
    public void Characters_that_nobody_sees_are_no_text()
    {
        new Cell("\uFEFF \u200B云溪县\u200D文化局\u00AD\u2060", 0, "A1").Text.ShouldBe("云溪县文化局");
        new Cell("\u200B", 0, "A1").IsBlank.ShouldBeTrue();
        (new Cell("甲", 0, "A1") with { Text = "乙\u200E" }).Text.ShouldBe("乙");
    }
}
