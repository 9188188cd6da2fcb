using PerfEval.Etl.Jobs;

namespace PerfEval.Etl.Tests.Jobs;

public sealed class InboxScannerTests : IDisposable
{
    private readonly Bureau bureau = new();
    private readonly Dictionary<string, int> leftOut = [];

    public void Dispose() => bureau.Dispose();

    [Fact]
    public void Documents_of_sub_folders_are_found_in_path_order()
    {
        bureau.Put("乙县/b.txt", "文化下乡");
        bureau.Put("a.txt", "校舍维修");

        Names().ShouldBe(["a.txt", "乙县/b.txt"]);
    }

    [Theory]
    [InlineData("~$自评表.xlsx", "临时锁文件（~$）")]
    [InlineData(".自评表.txt", "隐藏文件")]
    [InlineData(".cache/自评表.txt", "隐藏文件")]
    [InlineData("自评表.txt.part", "正在复制")]
    [InlineData("自评表.TMP", "正在复制")]
    [InlineData("自评表.crdownload", "正在复制")]
    public void What_is_no_document_is_left_out_with_a_reason(string name, string reason)
    {
        bureau.Put(name, "文化下乡");
        bureau.Put("a.txt", "校舍维修");

        Names().ShouldBe(["a.txt"]);
        leftOut.Where(pair => pair.Value > 0).ShouldBe([KeyValuePair.Create(reason, 1)]);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        var target = bureau.Put("a.txt", "文化下乡");
        File.CreateSymbolicLink(Path.Combine(bureau.Inbox, "b.txt"), target);
        Directory.CreateSymbolicLink(Path.Combine(bureau.Inbox, "again"), bureau.Inbox);

        Names().ShouldBe(["a.txt"]);
        leftOut["链接"].ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_still_growing_waits_for_the_next_look()
    {
        bureau.Put("a.txt", "文化下乡");
        var path = Path.Combine(bureau.Inbox, "b.txt");
        await using var copy = new StreamWriter(path) { AutoFlush = true };
        using var stop = new CancellationTokenSource();

        // A thread of its own: on a busy machine the pool's threads may not come to write for longer than the scanner looks.
        var copying = Task.Factory.StartNew(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    copy.WriteLine("项目名称");
                    Thread.Sleep(20);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.Delay(100);

        Names().ShouldBe(["a.txt"]);
        leftOut["正在复制"].ShouldBe(1);

        await stop.CancelAsync();
        await copying;
    }

    [Fact]
    public void A_file_written_a_moment_ago_that_no_longer_grows_is_taken()
    {
        File.WriteAllText(Path.Combine(bureau.Inbox, "a.txt"), "项目名称");

        Names().ShouldBe(["a.txt"]);
    }

    [Fact]
    public void A_missing_folder_is_a_fault_that_says_what_to_check() =>
        Should.Throw<InputFolderException>(() => InboxScanner.Scan(Path.Combine(bureau.Inbox, "没有"), leftOut)).Message.ShouldContain("不存在。请检查路径");

    [Fact]
    public void A_file_in_place_of_a_folder_is_a_fault_that_says_so()
    {
        var file = bureau.Put("a.txt", "文化下乡");

        Should.Throw<InputFolderException>(() => InboxScanner.Scan(file, leftOut)).Message.ShouldContain("是文件，不是文件夹");
    }

    private IEnumerable<string> Names() =>
        InboxScanner.Scan(bureau.Inbox, leftOut).Select(file => Path.GetRelativePath(bureau.Inbox, file.FullName).Replace('\\', '/'));
}
