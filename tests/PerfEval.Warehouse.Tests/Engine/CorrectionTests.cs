using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>What a person puts in place of a value that was read.</summary>
public sealed class CorrectionTests : IDisposable
{
    private static readonly Document Filed = new("/收件/甲.txt", "c1", new Form());
    private static readonly FieldKey Executed = new(Filed.Id, 1, FieldKey.Funds, 1, "executed");
    private static readonly FieldKey Score = new(Filed.Id, 1, FieldKey.Indicators, 3, "score");

    private readonly LoadedWarehouse warehouse = new() { Models = LoadedWarehouse.Part(["correction_list", "project_list"], "execution_rate_mismatch", "total_score_not_sum", "zero_execution_high_score") };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void A_corrected_value_counts_and_the_printed_one_stays_beside_it()
    {
        warehouse.Load(Filed);
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "81000"));
        warehouse.Load();

        warehouse.Lines("SELECT executed_yuan, execution_rate_pct FROM fct_evaluation").ShouldBe(["81000.00 81.000000"]);
        warehouse.Lines("SELECT typeof(executed_yuan), cell_text(cells, 'executed') FROM stg_fund WHERE fund_no = 1").ShouldBe(["DECIMAL(18,2) 90000"]);
        warehouse.Lines("SELECT state, printed, typed, who, reason, is_in_total, line_label FROM correction_list").ShouldBe(["applied 90000 81000 王芳 录入错误 True 年度资金总额"]);
        warehouse.Lines("SELECT rule_id FROM finding_list ORDER BY ALL").ShouldContain("execution_rate_mismatch");
    }

    [Fact]
    public void With_the_unit_of_a_form_change_the_amounts_that_have_none_of_their_own()
    {
        var rows = new LakeRows();
        Filed.AddTo(rows);
        rows.Funds[1] = rows.Funds[1] with { Cells = """{"executed": ["7.2万元", "表1!E6"]}""" };
        rows.Funds[2] = rows.Funds[2] with { Cells = """{"annual": ["20,000.00", "表1!D7"], "executed": ["１８ ０００", "表1!E7"]}""" };
        new LakeWriter(warehouse.Workspace).Write(rows);
        warehouse.Load();

        Correct(new(Filed.Id, 1, FieldKey.Head, null, "amount_unit"), null, null, "万元", ("amount_unit", "万元"));
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "810000000"));
        warehouse.Load();

        warehouse.Lines("SELECT amount_unit FROM fct_evaluation").ShouldBe(["万元"]);
        warehouse.Lines("SELECT annual_yuan, executed_yuan FROM stg_fund ORDER BY fund_no").ShouldBe(["1000000000.00 810000000.00", "80000.00 72000.00", "200000000.00 180000000.00"]);
        warehouse.Lines("SELECT DISTINCT typeof(executed_yuan) FROM stg_fund").ShouldBe(["DECIMAL(18,2)"]);
    }

    [Theory]
    [InlineData("千元", "万元", "1000000.00")]
    [InlineData("百万元", "千元", "100.00")]
    public void A_unit_between_the_usual_ones_is_corrected_too(string printed, string corrected, string annual)
    {
        var rows = new LakeRows();
        Filed.AddTo(rows);
        rows.Evaluations[0] = rows.Evaluations[0] with { AmountUnit = printed };
        rows.Funds[0] = rows.Funds[0] with { Cells = printed == "千元" ? """{"annual": ["100", "表1!D5"]}""" : """{"annual": ["0.1", "表1!D5"]}""" };
        new LakeWriter(warehouse.Workspace).Write(rows);
        Correct(new(Filed.Id, 1, FieldKey.Head, null, "amount_unit"), null, null, corrected, ("amount_unit", corrected));
        warehouse.Load();

        warehouse.Lines("SELECT annual_yuan FROM stg_fund WHERE fund_no = 1").ShouldBe([annual]);
    }

    [Fact]
    public void An_amount_that_would_be_too_large_in_the_corrected_unit_stays_as_it_was_read()
    {
        warehouse.Load(Filed with { Forms = [new Form().WithTotal(total => total with { Executed = 9_000_000_000_000 })] });
        Correct(new(warehouse.Lines("SELECT document_key FROM dim_document").Single(), 1, FieldKey.Head, null, "amount_unit"), null, null, "亿元", ("amount_unit", "亿元"));
        warehouse.Load();

        warehouse.Lines("SELECT annual_yuan, executed_yuan FROM stg_fund WHERE fund_no = 1").ShouldBe(["10000000000000.00 9000000000000.00"]);
    }

    [Fact]
    public void A_correction_survives_a_rebuild_and_reading_the_document_again()
    {
        warehouse.Load(Filed);
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "81000"));
        warehouse.Write(Filed with { Collection = "c2", Reader = "2" });
        warehouse.Load();
        Amounts().ShouldBe(["81000.00"]);

        warehouse.Rebuild();
        Amounts().ShouldBe(["81000.00"]);
    }

    [Fact]
    public void Where_a_new_reading_prints_something_else_the_correction_becomes_a_question()
    {
        warehouse.Load(Filed);
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "81000"));
        ReadAgain(fund => fund with { ExecutedYuan = 88_000, Cells = fund.Cells.Replace("90000", "88000", StringComparison.Ordinal) });

        Amounts().ShouldBe(["88000.00"]);
        warehouse.Lines("SELECT state, printed, read_printed FROM correction_list").ShouldBe(["question 90000 88000"]);
    }

    [Fact]
    public void A_cell_that_stands_elsewhere_now_is_a_question_too()
    {
        warehouse.Load(Filed);
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "81000"));
        ReadAgain(fund => fund with { Cells = fund.Cells.Replace("E5", "F5", StringComparison.Ordinal) });

        Amounts().ShouldBe(["90000.00"]);
        warehouse.Lines("SELECT state FROM correction_list").ShouldBe(["question"]);
    }

    [Fact]
    public void A_correction_can_be_taken_back_and_corrected_again()
    {
        warehouse.Load(Filed);
        Correct(Executed, "90000", "表1!E5", "81000", ("executed_yuan", "81000"));
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", Decision.Uncorrect, Executed.ToString(), "看错了"));
        warehouse.Load();
        Amounts().ShouldBe(["90000.00"]);
        warehouse.Lines("SELECT * FROM correction_list").ShouldBeEmpty();

        Correct(Executed, "90000", "表1!E5", "", ("executed_yuan", null));
        warehouse.Load();
        Amounts().ShouldBe([""]);
    }

    [Fact]
    public void Several_corrections_of_one_row_stand_beside_each_other()
    {
        warehouse.Load(Filed);
        Correct(Score, null, null, "25", ("score", "25"));
        Correct(Score with { Field = "target" }, null, null, "≥40人次", ("target", "≥40人次"), ("target_value", "40"), ("target_mangled", "false"));
        warehouse.Load();

        warehouse.Lines("SELECT score, target, target_value, target_mangled, typeof(target_value) FROM stg_indicator WHERE row_no = 3").ShouldBe(["25.0000 ≥40人次 40 False DECIMAL(28,6)"]);
        warehouse.Lines("SELECT expected FROM finding_list WHERE rule_id = 'total_score_not_sum'").ShouldBe(["94"]);
    }

    [Fact]
    public void A_corrected_name_and_year_decide_which_project_a_form_belongs_to()
    {
        warehouse.Load(Filed, new Document("/收件/乙.txt", "c1", new Form { Name = "社区图书室更薪", Year = 2023 }));
        var other = warehouse.Lines("SELECT document_key FROM fct_evaluation WHERE year = 2023").Single();
        Correct(new(other, 1, FieldKey.Head, null, "project_name"), null, null, "社区图书室更新", ("project_name", "社区图书室更新"));
        warehouse.Load();

        warehouse.Lines("SELECT project_name, first_year, last_year FROM project_list").ShouldBe(["社区图书室更新 2023 2024"]);
    }

    [Fact]
    public void A_preview_says_what_a_correction_would_change_and_changes_nothing()
    {
        warehouse.Load(Filed, new Document("/收件/乙.txt", "c1", new Form { Name = "操场翻修" }));
        using var preview = DecisionPreview.Open(warehouse.Workspace, warehouse.Models, [Filed.Id]);
        var value = new CorrectedValue("90000", "表1!E5", "0", new Dictionary<string, string?> { ["executed_yuan"] = "0" }).ToString();

        var (before, after) = (preview.With(), preview.With(Decision.Now("", Decision.Correct, Executed.ToString(), "", value)));

        before.Evaluations.Rows.Count.ShouldBe(1);
        before.Findings.Rows.ShouldBeEmpty();
        var rule = after.Findings.Columns.ToList().FindIndex(column => column.Name == "rule_id");
        after.Findings.Rows.Select(row => row[rule]).ShouldContain("zero_execution_high_score");
        Amounts().ShouldBe(["90000.00", "90000.00"]);
    }

    [Theory]
    [InlineData("project_name", FieldKey.Head, null)]
    [InlineData("goals.expected", FieldKey.Head, null)]
    [InlineData("funds.12.rate", FieldKey.Funds, 12)]
    [InlineData("indicators.3.score", FieldKey.Indicators, 3)]
    public void The_key_of_a_field_is_read_back(string field, string part, int? line)
    {
        var key = FieldKey.Parse($"{Filed.Id}/7/{field}").ShouldNotBeNull();

        (key.Part, key.Line, key.FormOrdinal, key.ToString()).ShouldBe((part, line, 7, $"{Filed.Id}/7/{field}"));
        FieldKey.Parse($"{Filed.Id}/7/funds.x'; DROP").ShouldBeNull();
    }

    private IReadOnlyList<string> Amounts() => warehouse.Lines("SELECT executed_yuan FROM fct_evaluation");

    private void Correct(FieldKey key, string? printed, string? location, string typed, params (string Column, string? Value)[] sets) =>
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", Decision.Correct, key.ToString(), "录入错误",
            new CorrectedValue(printed, location, typed, sets.ToDictionary(set => set.Column, set => set.Value)).ToString()));

    private void ReadAgain(Func<LakeFund, LakeFund> change)
    {
        var rows = new LakeRows();
        (Filed with { Collection = "c2", Reader = "2" }).AddTo(rows);
        rows.Funds[0] = change(rows.Funds[0]);
        new LakeWriter(warehouse.Workspace).Write(rows);
        warehouse.Load();
    }
}
