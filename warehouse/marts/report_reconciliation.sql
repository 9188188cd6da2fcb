-- title: 自评报告与自评表核对
-- grain: document_key, item_no, measure
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   year | 年度 | | 没有年度的表为空
--   item_no | 项目序号 | | 整份报告的合计为空
--   measure | 核对内容 | | amount、executed、rate、score、name；合计 total_projects、total_amount、total_executed、total_rate、initial_rate、added_rate；分项 parts_projects、parts_amount、parts_executed
--   item_name | 报告中的名称 | |
--   form_ordinal | 表序号 | |
--   form_name | 表中的名称 | |
--   report_value | 报告所写 | |
--   form_value | 表中所填 | |
--   row_sum_value | 各行之和 | | 得分为表内各行之和，合计为报告各项目之和，分项为年初预算与年中追加之和，合计执行率为报告所写执行÷金额
--   difference | 相差 | | 报告减表（或减各行之和）
--   verdict | 结论 | | 一致、不一致或无法核对
--   odd_one | 与另外两者不同的 | | 报告、表中总得分、表中执行率、各表之和或各行之和
--   location | 出处 | |
with documents as (
    select * from dim_document where state = 'current'
),

compared as (
    from report_item_comparison
    union all by name
    from report_total_comparison
),

-- Of three figures the one that stands against two equal ones is named.
judged as (
    select *, coalesce(form_number, row_sum_number) as other_number, case
        when is_equal is not null then is_equal
        else report_number = coalesce(form_number, row_sum_number) end as agrees
    from compared
),

final as (
    select j.document_key, d.file_name, j.year, j.item_no, j.measure, j.item_name, j.form_ordinal, j.form_name,
           coalesce(j.report_text, plain(j.report_number)) as report_value, coalesce(j.form_text, plain(j.form_number)) as form_value,
           plain(j.row_sum_number) as row_sum_value, cast(j.report_number - j.other_number as decimal(18, 4)) as difference,
           case when j.agrees is null then '无法核对' when j.agrees then '一致' else '不一致' end as verdict, case
               when j.odd_one is not null then j.odd_one
               when j.form_number is null or j.row_sum_number is null or j.report_number is null then null
               when j.report_number = j.form_number and j.row_sum_number <> j.form_number then '各行之和'
               when j.report_number = j.row_sum_number and j.form_number <> j.row_sum_number then j.form_source
               when j.form_number = j.row_sum_number and j.report_number <> j.form_number then '报告'
           end as odd_one, j.location
    from judged as j
    join documents as d on d.document_key = j.document_key
)

select * from final order by document_key, item_no nulls first, measure
