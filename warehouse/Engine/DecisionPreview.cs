using System.Globalization;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>What decisions, or another year's policy, would change, before anybody makes them: every model and rule over the forms of a few
/// documents alone, as they stand and once more otherwise. The published warehouse is only read.</summary>
public sealed class DecisionPreview : IDisposable
{
    private const string Evaluations = "fct_evaluation";
    private const string Findings = "finding_list";
    private const string Policies = "fct_policy";
    private const string GradeLines = "stg_grade_line";

    private readonly Workspace workspace;
    private readonly WarehouseDatabase database;
    private readonly LakeLedger ledger;
    private readonly SqlModelCatalog catalog;
    private readonly IReadOnlyList<Decision> made;

    private DecisionPreview(Workspace workspace, SqlModelCatalog catalog, WarehouseDatabase database)
    {
        this.workspace = workspace;

        // Of the marts only the list of findings is asked for, and what the rules read: the rest would cost more than the answer.
        this.catalog = catalog.Only([Evaluations, Policies, GradeLines], [.. catalog.Rules.Select(rule => rule.Name)]);
        this.database = database;
        ledger = new LakeLedger(workspace, database);
        made = new DecisionLog(workspace).ReadAll();
    }

    /// <summary>Takes the documents in.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="catalog">The models.</param>
    /// <param name="documents">Every document that the decisions may touch: those of the same projects too, or versions would not be compared.</param>
    /// <exception cref="WarehouseMissingException">Nothing was loaded yet.</exception>
    public static DecisionPreview Open(Workspace workspace, SqlModelCatalog catalog, IEnumerable<string> documents)
    {
        var published = new PublishedWarehouse(workspace);
        var current = published.Current() ?? throw new WarehouseMissingException($"工作目录“{workspace.Root}”中还没有数据。");
        var preview = new DecisionPreview(workspace, catalog, WarehouseDatabase.OpenInMemory(published.TemporaryFolder));
        preview.Take(current, documents);
        return preview;
    }

    /// <summary>The forms and their findings with these decisions made on top of those that stand.</summary>
    /// <exception cref="SqlModelException">A model file is wrong.</exception>
    public DecisionOutcome With(params IReadOnlyList<Decision> more)
    {
        ledger.Replay([.. made, .. more]);
        var builder = new ModelBuilder(database, catalog);
        builder.Prepare();
        Build(builder, afterRules: false);
        builder.Judge(catalog.Rules, CancellationToken.None);
        Build(builder, afterRules: true);
        return new DecisionOutcome(Read(Evaluations), Read(Findings), Read(Policies), Read(GradeLines));
    }

    /// <summary>The forms and their findings as the policy profiles and grade lines of another year judge them.</summary>
    /// <param name="year">The year whose policy is taken.</param>
    /// <exception cref="SqlModelException">A model file is wrong.</exception>
    public DecisionOutcome UnderPolicyOf(int year)
    {
        database.Execute(string.Create(CultureInfo.InvariantCulture, $"SET VARIABLE policy_year = {year}"));
        var outcome = With();
        database.Execute("RESET VARIABLE policy_year");
        return outcome;
    }

    /// <summary>Forgets everything.</summary>
    public void Dispose() => database.Dispose();

    private void Take(string current, IEnumerable<string> documents)
    {
        ledger.Create();
        new FindingHistory(workspace, database).Create();
        database.Execute("CREATE TABLE wanted (document_id VARCHAR)");
        foreach (var document in documents.Distinct())
        {
            database.Execute("INSERT INTO wanted VALUES ($id)", ("id", document));
        }

        using var held = PublishedWarehouse.Hold(current);
        database.Execute($"ATTACH {WarehouseDatabase.Quote(current)} AS published (READ_ONLY)");
        database.Execute("INSERT INTO lake.batches FROM published.lake.batches");
        foreach (var dataset in LakeDataset.All)
        {
            database.Execute($"INSERT INTO lake.{dataset.Name} BY NAME SELECT p.* FROM published.lake.{dataset.Name} AS p SEMI JOIN wanted AS w ON w.document_id = p.document_id");
        }

        database.Execute("DETACH published");
    }

    private void Build(ModelBuilder builder, bool afterRules)
    {
        foreach (var model in catalog.Models.Where(m => catalog.IsAfterRules(m) == afterRules))
        {
            builder.Build(model);
        }
    }

    private ResultTable Read(string name)
    {
        using var command = database.Command($"SELECT * FROM {name}");
        return ResultReader.Read(command, catalog.Models.Single(m => m.Name == name).Columns);
    }
}
