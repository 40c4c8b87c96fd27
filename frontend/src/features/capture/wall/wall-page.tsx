import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { useWall, useWallSettings } from '@/features/capture/wall/wall-api';
import { useFreshWall } from '@/features/capture/wall/use-fresh-wall';
import { WallView } from '@/features/capture/wall/wall-view';
import { Loaded } from '@/components/loaded';
import './wall.css';

/** What the tables of a part wrote, as facilitators group, merge and order it. For those who run the event. */
export function WallPage() {
  const { id = '', segment = '' } = useParams();
  const at = useMemo(() => ({ eventId: id, segmentId: segment }), [id, segment]);
  const settings = useWallSettings(at);
  const wall = useWall(at);
  const { onHold } = useFreshWall(wall, settings.asked.data?.mark);
  return (
    <Loaded query={settings.asked} asPage>
      {(capture) => (
        <Loaded query={wall} asPage>
          {(server) => (
            <WallView at={at} capture={capture} server={server} readAt={wall.dataUpdatedAt} lost={settings.lost} live={settings.live} onHold={onHold} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
