namespace PerfEval.Warehouse.Engine;

/// <summary>Brings models into an order in which each finds what it reads; folders and names keep their order where nothing speaks against it.</summary>
internal static class SqlModelOrder
{
    internal static List<SqlModel> Sort(List<SqlModel> models)
    {
        var byName = models.ToDictionary(m => m.Name);
        var sorted = new List<SqlModel>();
        var done = new HashSet<string>();
        var open = new List<string>();
        foreach (var model in models)
        {
            Visit(model);
        }

        return sorted;

        void Visit(SqlModel model)
        {
            if (!done.Add(model.Name) && !open.Contains(model.Name))
            {
                return;
            }

            if (open.Contains(model.Name))
            {
                throw new SqlModelException($"模型互相引用成环：{string.Join(" → ", open.SkipWhile(n => n != model.Name))} → {model.Name}（{model.Path}）。");
            }

            open.Add(model.Name);
            foreach (var name in model.References.Where(byName.ContainsKey).Order(StringComparer.Ordinal))
            {
                Visit(byName[name]);
            }

            open.Remove(model.Name);
            sorted.Add(model);
        }
    }
}
